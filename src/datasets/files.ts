import { validateCountriesDataset } from '../schemas/generated/dataset.countries.ts'
import { validateCspMarketsDataset } from '../schemas/generated/dataset.csp-markets.ts'
import { validateCspRegionsDataset } from '../schemas/generated/dataset.csp-regions.ts'
import { validateDeclaredDaysDataset } from '../schemas/generated/dataset.declared-days.ts'
import { validateErrorCodesDataset } from '../schemas/generated/dataset.error-codes.ts'
import { validateNotCheckableDataset } from '../schemas/generated/dataset.not-checkable.ts'
import { validateRegistrationIdCountriesDataset } from '../schemas/generated/dataset.registration-id-countries.ts'
import { validateSentencesDataset } from '../schemas/generated/dataset.sentences.ts'
import { validateSettingsDataset } from '../schemas/generated/dataset.settings.ts'
import { validateSourceDocumentsDataset } from '../schemas/generated/dataset.source-documents.ts'
import { validateSurvivingMutantsDataset } from '../schemas/generated/dataset.surviving-mutants.ts'
import { validateTermsDataset } from '../schemas/generated/dataset.terms.ts'
import { validateWebmailDomainsDataset } from '../schemas/generated/dataset.webmail-domains.ts'
import { validateWordsDataset } from '../schemas/generated/dataset.words.ts'
import type { Validated } from '../schemas/validated.ts'
import { FILES } from './file-names.ts'
import { type DatasetProblem, wrongShape } from './problem.ts'

export type Files = Whole<ReturnType<typeof validateAll>>

type Whole<T> = { readonly [Key in keyof T]: Exclude<T[Key], undefined> }
type Validator<T> = (value: unknown) => Validated<T>

/** Checks the shape of every file. `read` gives the parsed JSON of a file by its name, undefined where there is none. */
export function readFiles(
  read: (name: string) => unknown,
): { readonly files: Files } | { readonly problems: readonly DatasetProblem[] } {
  const problems: DatasetProblem[] = []
  const files = validateAll((file, validate) => {
    const value = read(file)
    if (value === undefined) return void problems.push({ code: 'not-found', file })

    const result = validate(value)
    if ('value' in result) return result.value
    problems.push(...result.problems.map((problem) => wrongShape(file, problem)))
  })
  return isWhole(files) ? { files } : { problems }
}

function validateAll(shaped: <T>(file: string, validate: Validator<T>) => T | undefined) {
  return {
    countries: shaped(FILES.countries, validateCountriesDataset),
    markets: shaped(FILES.markets, validateCspMarketsDataset),
    regions: shaped(FILES.regions, validateCspRegionsDataset),
    webmail: shaped(FILES.webmail, validateWebmailDomainsDataset),
    errorCodes: shaped(FILES.errorCodes, validateErrorCodesDataset),
    documents: shaped(FILES.documents, validateSourceDocumentsDataset),
    registrationCountries: shaped(FILES.registrationCountries, validateRegistrationIdCountriesDataset),
    settings: shaped(FILES.settings, validateSettingsDataset),
    terms: shaped(FILES.terms, validateTermsDataset),
    words: shaped(FILES.words, validateWordsDataset),
    sentences: shaped(FILES.sentences, validateSentencesDataset),
    notCheckable: shaped(FILES.notCheckable, validateNotCheckableDataset),
    declaredDays: shaped(FILES.declaredDays, validateDeclaredDaysDataset),
    survivingMutants: shaped(FILES.survivingMutants, validateSurvivingMutantsDataset),
  }
}

function isWhole<T extends object>(files: T): files is T & Whole<T> {
  return Object.values(files).every((file) => file !== undefined)
}
