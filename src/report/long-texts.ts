import { REPORT_WORDS } from './report-languages.ts'
import type { Table, TableCell } from './report-table.ts'
import type { ReportWords } from './report-words.ts'

/** Where a text stands that is too long for its cell. */
interface Spot {
  readonly sheet: string
  readonly row: number
  readonly column: string
}

/** Texts that no Excel cell holds, kept whole for a sheet of their own; their cells say where. */
export class LongTexts {
  readonly #rows: TableCell[][] = []
  readonly #limit: number
  readonly #words: ReportWords

  constructor(limit: number, words: ReportWords) {
    this.#limit = limit
    this.#words = words
  }

  /** The text, or as much of it as fits beside the note where the whole stands. */
  shortened(text: string, { sheet, row, column }: Spot): string {
    if (text.length <= this.#limit) return text
    const pieces = piecesOf(text, this.#limit - NOTE)
    const note = this.#words.seeLongText(this.#words.sheet.longTexts, this.#rows.length + 2)
    for (const [i, piece] of pieces.entries()) this.#rows.push([sheet, row, column, i + 1, piece])
    return (pieces[0] ?? '') + note
  }

  /** Undefined where there is none. */
  table(): Table | undefined {
    if (this.#rows.length === 0) return undefined
    const { column } = REPORT_WORDS[this.#words.language]
    const rows = this.#rows
    return {
      name: 'longTexts',
      header: [column.sheet, column.row, column.column, column.part, column.text],
      rows: async function* () {
        yield* rows
      },
    }
  }
}

/** Room for the note, and for signs that are written longer than they are. */
const NOTE = 300

/** Pieces within a length, none of which parts a pair of surrogates. */
function piecesOf(text: string, length: number): readonly string[] {
  const pieces: string[] = []
  for (let from = 0; from < text.length; ) {
    const end = Math.min(text.length, from + length)
    const whole = end < text.length && /[\ud800-\udbff]/.test(text[end - 1] ?? '') ? end - 1 : end
    pieces.push(text.slice(from, whole))
    from = whole
  }
  return pieces
}
