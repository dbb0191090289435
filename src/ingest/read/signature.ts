import type { RefusalCode } from './refusal.ts'

/** Names a file that is plainly not CSV by its first bytes, whatever it is called. */
export function foreignFormat(first: Buffer): RefusalCode | undefined {
  const start = first.toString('latin1', 0, 4096)
  if (start.startsWith('PK\x03\x04')) return /\[Content_Types\]|xl\//.test(start) ? 'xlsx' : 'zip'
  const magic = MAGIC.find(([bytes]) => start.startsWith(bytes))?.[1]
  return magic ?? MARKUP.find(([pattern]) => pattern.test(start))?.[1]
}

/** Tells text from other things by the characters it begins with; a NUL among the data is only one bad record. */
export function foreignText(text: string): RefusalCode | undefined {
  const nuls = text.split('\0').length - 1
  if (nuls > text.length / 100 || text.slice(0, text.search(/[\r\n]|$/)).includes('\0')) return 'nul'
  const controls = text.match(/(?!\s)\p{Cc}/gu)?.length ?? 0
  return controls > text.length / 10 ? 'binary' : undefined
}

const MAGIC: readonly (readonly [string, RefusalCode])[] = [
  ['%PDF-', 'pdf'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'xls'],
  ['\x89PNG', 'binary'],
  ['\xff\xd8\xff', 'binary'],
  ['GIF8', 'binary'],
  ['PAR1', 'binary'],
  ['BZh', 'binary'],
  ['7z\xbc\xaf', 'binary'],
  ['\xfd7zXZ', 'binary'],
  ['\x28\xb5\x2f\xfd', 'binary'],
  ['\x7fELF', 'binary'],
  ['SQLite format 3', 'binary'],
]

/** Blanks and a byte order mark may stand before either. */
const MARKUP: readonly (readonly [RegExp, RefusalCode])[] = [
  [/^(\xef\xbb\xbf)?\s*<(!doctype\s+html|html|head|body|\?xml|!--)/i, 'html'],
  [/^(\xef\xbb\xbf)?\s*(\{\s*("[^"]*"\s*:|\})|\[\s*[{[\]])/, 'json'],
]
