import { fold } from '../domain/fold.ts'
import type { Vocabulary } from '../domain/word.ts'
import type { CspRegionsDataset } from '../schemas/generated/dataset.csp-regions.ts'
import type { WordsDataset } from '../schemas/generated/dataset.words.ts'
import type { Datasets, Region } from './datasets.ts'
import { oneMeaningEach } from './one-meaning.ts'
import type { Report } from './problem.ts'

/** Prepares the vocabularies of the file of words; that of the regions comes with the regions. */
export function prepareWords(file: string, { words }: WordsDataset, report: Report): Omit<Datasets['words'], 'region'> {
  const prepare = (spellings: Readonly<Record<string, readonly string[]>>) =>
    vocabulary(file, Object.entries(spellings), report)

  return {
    adminAccess: prepare(words.adminAccess),
    agreementMethod: prepare(words.agreementMethod),
    agreementType: prepare(words.agreementType),
    attestationChannel: prepare(words.attestationChannel),
    cloud: prepare(words.cloud),
    delegatedAccess: prepare(words.delegatedAccess),
    flag: prepare(words.flag),
    listedBy: prepare(words.listedBy),
    mpnType: prepare(words.mpnType),
    orderKind: prepare(words.orderKind),
    partnerType: prepare(words.partnerType),
    placeholderName: prepare(words.placeholderName),
    platform: prepare(words.platform),
    programStatus: prepare(words.programStatus),
    registrationIdKind: prepare(words.registrationIdKind),
    relationshipState: prepare(words.relationshipState),
    resellerStatus: prepare(words.resellerStatus),
    role: prepare(words.role),
    tenantCreator: prepare(words.tenantCreator),
    verification: prepare(words.verification),
  }
}

/** Prepares the regions for look-up by id, and the spellings by which exports name them. */
export function prepareRegions(
  file: string,
  { rows }: CspRegionsDataset,
  report: Report,
): { readonly regions: ReadonlyMap<string, Region>; readonly spellings: Vocabulary } {
  const regions = rows.map(({ aliases, ...region }): [string, Region] => [region.id, region])
  const spellings = rows.map(({ id, en, fr, aliases }): [string, string[]] => [id, [en, fr, ...aliases]])
  return { regions: oneMeaningEach(file, regions, report), spellings: vocabulary(file, spellings, report) }
}

function vocabulary(
  file: string,
  words: readonly (readonly [string, readonly string[]])[],
  report: Report,
): Vocabulary {
  const meanings = words.flatMap(([word, spellings]) =>
    [word, ...spellings].map((spelling) => [spelling, word] as const),
  )
  const folded = meanings.map(([spelling, word]) => [fold(spelling), word] as const)
  // Of two words with one spelling the folded form tells.
  return new Map([...meanings, ...oneMeaningEach(file, folded, report)])
}
