import { type Command, InvalidArgumentError, Option } from '@commander-js/extra-typings'
import type { Door } from './door.ts'
import { THRESHOLDS } from './exit-code.ts'
import { MAX_CELL, MAX_COLUMNS, MAX_FILE, MAX_HEADER, MAX_RATIO, MAX_RECORD } from './limit-options.ts'
import { AS_OF, DATASETS, GATE, LANG, oneOf, RULES } from './options.ts'
import { CHANGED_SINCE, COUNTRY, RESELLER, RULE } from './selection-options.ts'

/** `partner-preflight audit`. */
export function addAudit(root: Command, { io, done, words, run }: Door): void {
  root
    .command('audit')
    .summary('judge exports: thousands of resellers at once')
    .description(
      'Judges exports of Partner Center, PowerShell or a distributor, and our own templates (CSV or TSV, also .gz, or a ' +
        'folder of them). Kinds are recognised by their headers. Writes a run: findings, tallies, rejects, manifest.',
    )
    .argument('[files...]', 'exports or folders of exports; - for standard input')
    .option('--out <folder>', 'where the run is written', 'run')
    .option('--replace', 'replace a run that stands there already')
    .option(
      '--resume <run>',
      'audit again what an interrupted audit into this folder was asked for; no files are named',
    )
    .option('--mapping <file>', 'JSON that says what the exports do not; mapping init writes one')
    .option('--kind <file=kind>', 'the kind of a file, where its header does not tell', kindOfFile)
    .option('--date-order <file=order>', 'the order of its dates, where they do not tell: mdy, dmy or ymd', orderOfFile)
    .option('--names <file>', 'JSON that says what files are called that lie under other names')
    .option('--explain-mapping', 'say what each file is and what its columns become, and judge nothing')
    .addOption(
      new Option('--scope <scope>', 'all, or evaluable: leave out what no file has a column for')
        .argParser(oneOf(['all', 'evaluable'] as const))
        .default('all' as const),
    )
    .addOption(AS_OF)
    .addOption(LANG)
    .addOption(GATE)
    .addOption(RULE)
    .addOption(RESELLER)
    .addOption(COUNTRY)
    .addOption(CHANGED_SINCE)
    .addOption(
      new Option('--format <format>', 'text, json (the summary), ndjson (the findings)')
        .argParser(oneOf(['text', 'json', 'ndjson'] as const))
        .default('text' as const),
    )
    .addOption(
      new Option(
        '--fail-on <threshold>',
        `exit with 1 from here on: ${THRESHOLDS.join(', ')} (default: "blocking")`,
      ).argParser(oneOf(THRESHOLDS)),
    )
    .option('--strict', 'exit with 3 when any record was rejected')
    .option('--memory <size>', 'the most memory that the database may take, such as 2GB', size)
    .option('--waivers <file>', 'JSON that says which findings are accepted until when, and by whom')
    .option('--sign <key>', 'seal the run with this private Ed25519 key, PEM; verify tells whether it was changed')
    .option('--quiet', 'print no text; the exit code says it all')
    .option('--settings <file>', 'JSON with lang, failOn, holidays, choices; a flag wins')
    .option('--holidays <file>', 'days that are no business days: a JSON list, or one a line')
    .addOption(RULES)
    .addOption(DATASETS)
    .addOption(MAX_CELL)
    .addOption(MAX_RECORD)
    .addOption(MAX_COLUMNS)
    .addOption(MAX_HEADER)
    .addOption(MAX_FILE)
    .addOption(MAX_RATIO)
    .addHelpText('after', HELP)
    .showHelpAfterError('usage: partner-preflight audit [options] <files...>   (--help for more)')
    .action(async (files, options, command) => {
      if (options.resume !== undefined) {
        const { resume } = await import('./resume.ts')
        return done(await resume(options.resume, run, io))
      }
      if (files.length === 0) command.error("error: missing required argument 'files'")
      const { audit } = await import('./audit.ts')
      done(await audit(files, { ...options, words }, io))
    })
}

function kindOfFile(value: string, before: readonly string[] = []): readonly string[] {
  if (/^.+=[^=]+$/.test(value)) return [...before, value]
  throw new InvalidArgumentError('It is written FILE=KIND, such as list.csv=reseller-list.')
}

function orderOfFile(value: string, before: readonly string[] = []): readonly string[] {
  if (/^.+=(mdy|dmy|ymd)$/.test(value)) return [...before, value]
  throw new InvalidArgumentError('It is written FILE=mdy, FILE=dmy or FILE=ymd, such as orders.csv=mdy.')
}

function size(value: string): string {
  if (/^\d+(\.\d+)? ?[KMGT]i?B$/i.test(value)) return value
  throw new InvalidArgumentError('A size is written such as 500MB or 2GB.')
}

const HELP = `
Example:
  partner-preflight audit exports/ --as-of 2021-03-15 --out run

Selection:
  Everything is read, accounted for and judged; --rule, --reseller, --country and --changed-since say of what findings,
  counts and exit code tell. Gates are judged by all rules. --gate judges only what that gate depends on.
  "report RUN" selects the same from a run, without the files.

Exit codes:
  0 nothing fails   1 something blocking fails, or an expired waiver is in use   2 nothing fails, but something
  blocking is not known   3 a file cannot be read   4 rules, lists, settings, mapping, waivers or key are wrong
  64 wrong usage   74 output not written   130, 143 interrupted: there is no run, and --resume takes it up again
`
