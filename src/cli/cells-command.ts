import { type Command, InvalidArgumentError, Option } from '@commander-js/extra-typings'
import { ENCODINGS } from '../ingest/read/decoder.ts'
import type { Door } from './door.ts'
import { MAX_CELL, MAX_COLUMNS, MAX_FILE, MAX_HEADER, MAX_RATIO, MAX_RECORD } from './limit-options.ts'
import { oneOf } from './options.ts'

/** `partner-preflight cells`. */
export function addCells(root: Command, { io, done }: Door): void {
  root
    .command('cells')
    .summary('show what the reader makes of a file')
    .description(
      'Shows header, records and damaged records of any CSV-like file, whatever it is about, as an audit would read ' +
        'them. Delimiter, quotes, escapes, line ends and encoding are found out; the options say them instead.',
    )
    .argument('<file>', 'the file, also packed with gzip; - for standard input')
    .addOption(
      new Option('--format <format>', 'text or json')
        .argParser(oneOf(['text', 'json'] as const))
        .default('text' as const),
    )
    .addOption(new Option('--delimiter <text>', 'what separates cells: a character, or tab').argParser(delimiterOf))
    .addOption(new Option('--quote <character>', 'what wraps cells: a character, or none').argParser(quoteOf))
    .addOption(new Option('--escape <way>', 'doubled or backslash').argParser(oneOf(['doubled', 'backslash'] as const)))
    .addOption(new Option('--encoding <name>', ENCODINGS.join(', ')).argParser(oneOf(ENCODINGS)))
    .addOption(MAX_CELL)
    .addOption(MAX_RECORD)
    .addOption(MAX_COLUMNS)
    .addOption(MAX_HEADER)
    .addOption(MAX_FILE)
    .addOption(MAX_RATIO)
    .addHelpText('after', HELP)
    .showHelpAfterError('usage: partner-preflight cells [options] <file>   (--help for more)')
    .action(async (file, options) => {
      const { cells } = await import('./cells.ts')
      done(await cells(file, options, io))
    })
}

function delimiterOf(value: string): string {
  const delimiter = value.toLowerCase() === 'tab' || value === '\\t' ? '\t' : value
  if (delimiter.length >= 1 && delimiter.length <= 4 && !/["\r\n]/.test(delimiter)) return delimiter
  throw new InvalidArgumentError('It is a character such as ";", or tab.')
}

function quoteOf(value: string): string {
  if (value === 'none' || /^[^\s\p{L}\p{N}]$/u.test(value)) return value
  throw new InvalidArgumentError("It is a character such as ', or none.")
}

const HELP = `
Example:
  partner-preflight cells export.csv --format json

Exit codes:
  0 the file was read, damaged records and all   3 it was refused   64 wrong usage   74 output not written
`
