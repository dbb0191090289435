/** The lists, each by the name of its file in `datasets/`. */
export const FILES = {
  countries: 'countries.json',
  markets: 'csp-markets.json',
  regions: 'csp-regions.json',
  webmail: 'webmail-domains.json',
  errorCodes: 'error-codes.json',
  documents: 'source-documents.json',
  registrationCountries: 'registration-id-countries.json',
  settings: 'settings.json',
  terms: 'terms.json',
  words: 'words.json',
  sentences: 'sentences.json',
  notCheckable: 'not-checkable.json',
  declaredDays: 'declared-days.json',
  survivingMutants: 'surviving-mutants.json',
} as const
