import type { Assessment } from './assess.ts'
import { bytesOf } from './byte-counter.ts'
import type { Decoder } from './decoder.ts'
import { detect } from './detect.ts'
import type { Dialect } from './dialect.ts'
import { type FoundHeader, findHeader } from './find-header.ts'
import { cutHeader, headerCells, rejectHeader } from './header.ts'
import type { Limits } from './limits.ts'
import type { Head } from './part.ts'
import { type Refusal, type RefusalCode, refuse } from './refusal.ts'
import { readTop } from './top.ts'
import { headWarnings } from './warnings.ts'

export interface Given {
  readonly file: string
  readonly limits: Limits
  readonly dialect: Partial<Dialect>
}

/** The head of a file, and how much of the text it took. */
export interface HeadRead {
  readonly kind: 'head-read'
  readonly head: Head
  readonly consumed: number
}

/** Reads the head from the beginning of a file's text; `whole` says that the text is all of the file. */
export function readHead(text: string, whole: boolean, decoder: Decoder, given: Given): HeadRead | Refusal {
  const { file, limits } = given
  const encoding = decoder.encoding()
  const top = readTop(text)
  const body = text.slice(top.end)
  const assessment = detect(body, { ...top.declared, ...given.dialect }, whole)
  const found = findHeader(assessment, body)
  const row = assessment.rows[found.index]
  if (row === undefined) return refuse(whole ? 'no-header' : 'header-too-long', file, limits)
  const broken = brokenHeaderLimit(found, limits)
  if (broken !== undefined) return refuse(broken, file, limits)

  const { dialect } = assessment
  const { width } = found
  const bytesTo = (offset: number) => decoder.mark + bytesOf(text.slice(0, offset), encoding)
  const cut = cutHeader(body, row, whole, 1 + top.lines, found, dialect.delimiter)
  const headerReject = found.isAbsent
    ? undefined
    : rejectHeader(cut, found, bytesTo(top.end + row.from), {
        file,
        dialect,
        width,
        encoding,
        suspicious: true,
      })
  const header = found.isAbsent ? [] : headerCells(cut)
  const consumed = top.end + (found.isAbsent ? row.from : row.end)
  const structural = {
    ...top.structural,
    blank: top.structural.blank + blankLines(body, assessment.rows.slice(0, found.index + 1)),
    preamble: found.index,
  }
  const warnings = headWarnings(encoding, dialect, header, found)
  return {
    kind: 'head-read',
    head: {
      kind: 'head',
      file,
      dialect,
      encoding,
      header,
      width,
      ...(headerReject && { headerReject }),
      body: { line: cut.line + (found.isAbsent ? 0 : row.lines), byte: bytesTo(consumed) },
      structural,
      warnings,
    },
    consumed,
  }
}

function brokenHeaderLimit({ cells }: FoundHeader, limits: Limits): RefusalCode | undefined {
  if (cells.length > limits.columns) return 'too-many-columns'
  return cells.some((cell) => cell.length > limits.headerName) ? 'header-too-long' : undefined
}

/** Lines between the records of a preamble: only blank ones are left out of the records. */
function blankLines(body: string, rows: Assessment['rows']): number {
  return rows.slice(1).reduce((count, row, index) => {
    const between = body.slice(rows[index]?.end ?? 0, row.from)
    return count + (between.match(/\r\n|\r|\n/g)?.length ?? 0)
  }, 0)
}
