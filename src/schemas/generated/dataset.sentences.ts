// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './dataset.sentences.cjs'

export function validateSentencesDataset(value: unknown): Validated<SentencesDataset> {
  return validated(conforms, value)
}

/**
 * Every sentence of the founding document and what it is: a constraint or context.
 */
export interface SentencesDataset {
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
   * How the entries are to be read.
   */
  note: string
  /**
   * The document, by its id on the list of documents.
   */
  document: string
  /**
   * The revision whose sentences these are.
   */
  documentRevision: string
  /**
   * One entry a line.
   *
   * Items: A sentence.
   */
  rows: {
    /**
     * Its id, the same in every language.
     */
    id: number
    /**
     * constraint: rules rest on it, or it is not checkable. context: it asks for nothing.
     */
    role: 'constraint' | 'context'
    /**
     * What it is about, in a few words of ours.
     */
    en: string
    /**
     * The same in French.
     */
    fr: string
  }[]
}
