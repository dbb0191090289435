import { prepareCatalogue } from './catalogue.ts'
import { prepareCountries } from './countries.ts'
import type { Datasets } from './datasets.ts'
import { prepareDocuments } from './documents.ts'
import { prepareErrorCodes } from './error-codes.ts'
import { FILES } from './file-names.ts'
import type { Files } from './files.ts'
import { prepareMarkets } from './markets.ts'
import { oneMeaningEach } from './one-meaning.ts'
import type { DatasetProblem, Report } from './problem.ts'
import { prepareRegistrationCountries } from './registration-countries.ts'
import { prepareSettings } from './settings.ts'
import { prepareTerms } from './terms.ts'
import { prepareRegions, prepareWords } from './words.ts'

export type DatasetsResult = { readonly datasets: Datasets } | { readonly problems: readonly DatasetProblem[] }

/** Prepares lists of the right shape for look-up, or says where they contradict one another. */
export function datasetsFrom(files: Files): DatasetsResult {
  const problems: DatasetProblem[] = []
  const datasets = prepare(files, (problem) => problems.push(problem))
  return problems.length > 0 ? { problems } : { datasets }
}

function prepare(files: Files, report: Report): Datasets {
  const countries = prepareCountries(FILES.countries, files.countries, report)
  const { regions, spellings } = prepareRegions(FILES.regions, files.regions, report)
  const documents = prepareDocuments(FILES.documents, files.documents, report)
  const webmail = files.webmail.rows.map(({ domain, use }) => [domain, use] as const)
  const { revision, notice } = files.markets

  return {
    countries,
    markets: prepareMarkets(FILES.markets, files.markets, countries, regions, report),
    marketTable: { revision, notice },
    regions,
    webmail: oneMeaningEach(FILES.webmail, webmail, report),
    errorCodes: prepareErrorCodes(FILES.errorCodes, files.errorCodes, documents, report),
    documents,
    registrationCountries: prepareRegistrationCountries(
      FILES.registrationCountries,
      files.registrationCountries,
      countries,
      report,
    ),
    ...prepareCatalogue(files, documents, report),
    settings: prepareSettings(FILES.settings, files.settings, documents, report),
    terms: prepareTerms(files.terms),
    words: { ...prepareWords(FILES.words, files.words, report), region: spellings },
  }
}
