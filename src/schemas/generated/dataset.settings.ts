// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './dataset.settings.cjs'

export function validateSettingsDataset(value: unknown): Validated<SettingsDataset> {
  return validated(conforms, value)
}

/**
 * Contradictions between documents, and what holds in their place.
 */
export interface SettingsDataset {
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
   * One question each.
   *
   * @minItems 1
   *
   * Items: A question on which documents contradict each other.
   */
  rows: {
    /**
     * The name by which a settings file and rules call it.
     */
    id: string
    question: Text
    /**
     * The choice in force where no other is made: one that a statement has.
     */
    default: string
    reason: Text1
    /**
     * What the documents say, each with its citation.
     *
     * @minItems 2
     *
     * Items: One answer.
     */
    statements: {
      /**
       * How the answer is chosen. Absent: it cannot be followed.
       */
      choice?: string
      says: Text2
      /**
       * Where it says so.
       *
       * @minItems 1
       */
      sources: Source[]
    }[]
  }[]
}
/**
 * What is asked.
 */
export interface Text {
  /**
   * British English.
   */
  en: string
  /**
   * French, with French typography.
   */
  fr: string
}
/**
 * Why this is the default, and what cannot be chosen.
 */
export interface Text1 {
  /**
   * British English.
   */
  en: string
  /**
   * French, with French typography.
   */
  fr: string
}
/**
 * What it says, in our words.
 */
export interface Text2 {
  /**
   * British English.
   */
  en: string
  /**
   * French, with French typography.
   */
  fr: string
}
/**
 * One document at one revision, and the sentences meant.
 */
export interface Source {
  /**
   * An id from the list of source documents.
   */
  document: string
  /**
   * The date the document bears, or as much of it as is known.
   */
  revision: string
  /**
   * Sentence ids within that revision. Empty where the document has none: the page as a whole is meant.
   */
  sentences: number[]
}
