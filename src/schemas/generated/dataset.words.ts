// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './dataset.words.cjs'

export function validateWordsDataset(value: unknown): Validated<WordsDataset> {
  return validated(conforms, value)
}

/**
 * The words of an account state and their spellings.
 */
export interface WordsDataset {
  /**
   * The path from the file to its schema, so that an editor helps while a list is changed.
   */
  $schema: string
  /**
   * Where the facts come from: one source, or several by name.
   */
  source:
    | string
    | {
        [k: string]: string
      }
  /**
   * The date of the newest source, or of the list where it is ours.
   */
  revision: string
  /**
   * The licence of the source.
   */
  licence?: string
  /**
   * What whoever relies on the list must know; printed in reports.
   */
  notice?: string
  /**
   * How the entries are to be read.
   */
  note: string
  /**
   * The vocabularies: each word, and its spellings without the word itself.
   */
  words: {
    adminAccess: Vocabulary
    agreementType: Vocabulary
    cloud: Vocabulary
    flag: Vocabulary
    listedBy: Vocabulary
    mpnType: Vocabulary
    orderKind: Vocabulary
    partnerType: Vocabulary
    platform: Vocabulary
    programStatus: Vocabulary
    registrationIdKind: Vocabulary
    relationshipState: Vocabulary
    resellerStatus: Vocabulary
    role: Vocabulary
    verification: Vocabulary
    agreementMethod: Vocabulary
    attestationChannel: Vocabulary
    delegatedAccess: Vocabulary
    placeholderName: Vocabulary
    tenantCreator: Vocabulary
  }
}
/**
 * Each word and its spellings.
 */
export interface Vocabulary {
  /**
   * The spellings.
   */
  [k: string]: string[]
}
