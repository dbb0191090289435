import type { Limits } from './limits.ts'

/** Why a file as a whole is not read. What was read of it before, if anything, must not be used. */
export interface Refusal {
  readonly kind: 'refusal'
  readonly code: RefusalCode
  readonly file: string
  /** Where the trouble begins, when it is inside the text: 1-based, in code points. */
  readonly line?: number
  readonly column?: number
  readonly message: string
  readonly suggestion: string
}

export type RefusalCode = keyof typeof SENTENCES

/** Makes the refusal of one file; `limits` are those in force, for the limits it names. */
export function refuse(
  code: RefusalCode,
  file: string,
  limits: Limits,
  place?: { readonly line: number; readonly column: number },
): Refusal {
  const [message, suggestion] = SENTENCES[code](limits)
  return { kind: 'refusal', code, file, ...place, message, suggestion }
}

type Sentences = (limits: Limits) => readonly [message: string, suggestion: string]

const SENTENCES = {
  empty: () => ['The file holds no text.', 'Export it again; a report that is still being made downloads as nothing.'],
  'no-header': () => ['The file holds no line of cells.', 'Export it again with its header line.'],
  nul: () => ['The file holds NUL bytes, so it is not text.', 'Export it as CSV, in UTF-8.'],
  binary: () => ['The file is not text.', 'Export it as CSV, in UTF-8.'],
  xlsx: () => ['The file is an Excel workbook.', 'Name it .xlsx, or save it from Excel as "CSV UTF-8".'],
  xls: () => ['The file is an old Excel workbook.', 'Save it from Excel as "CSV UTF-8".'],
  zip: () => ['The file is a ZIP archive.', 'Unpack it and give the files inside.'],
  pdf: () => ['The file is a PDF document.', 'Export the list itself as CSV.'],
  html: () => [
    'The file is a web page.',
    'It is probably a sign-in or error page saved by mistake: sign in and export again.',
  ],
  json: () => ['The file is JSON.', 'Name it .json, or export it as CSV.'],
  'not-json': () => ['The file is not JSON.', 'Export it again; the place says where it stops being JSON.'],
  'json-of-no-objects': () => [
    'The JSON holds no objects.',
    'Give a list of objects, bare or under "items", or one object, as the API answers it.',
  ],
  'workbook-damaged': () => ['The file is no Excel workbook that can be opened.', 'Save it again as .xlsx or as CSV.'],
  'workbook-too-large': () => ['The workbook is too large to be held in memory.', 'Save the sheet as "CSV UTF-8".'],
  'no-such-sheet': () => [
    'The workbook has no sheet of the name that the mapping gives.',
    'Correct it in the mapping.',
  ],
  'gzip-damaged': () => ['The gzip file is damaged or cut off.', 'Copy or download it again.'],
  ratio: ({ ratio }) => [
    `The gzip file unpacks to more than ${ratio} times its size (--max-ratio).`,
    'Unpack it yourself if you trust it, or raise the limit.',
  ],
  'too-large': ({ file }) => [`The file is larger than ${file} bytes (--max-file).`, 'Split it, or raise the limit.'],
  'too-many-columns': ({ columns }) => [
    `The header has more than ${columns} cells (--max-columns).`,
    'Check the delimiter, or raise the limit.',
  ],
  'header-too-long': ({ headerName }) => [
    `A name in the header is longer than ${headerName} characters (--max-header).`,
    'Check that the file has a header line and ordinary line ends, or raise the limit.',
  ],
  'cell-too-long': ({ cell }) => [
    `A cell is longer than ${cell} characters (--max-cell).`,
    'A quote that is never closed does this: look at the place given. Else raise the limit.',
  ],
  'record-too-long': ({ record }) => [
    `A record is longer than ${record} characters (--max-record).`,
    'Check the line ends at the place given, or raise the limit.',
  ],
} satisfies Record<string, Sentences>
