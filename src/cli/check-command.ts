import { type Command, Option } from '@commander-js/extra-typings'
import { FORMATS } from './account-printer.ts'
import type { Door } from './door.ts'
import { THRESHOLDS } from './exit-code.ts'
import { AS_OF, DATASETS, GATE, LANG, oneOf, RULES } from './options.ts'

/** `partner-preflight check`. */
export function addCheck(root: Command, { io, done }: Door): void {
  root
    .command('check')
    .summary('judge one account, or many, given as account states')
    .description(
      'Judges account states: JSON for one, NDJSON for many (one a line). Says which gates are open, what fails and ' +
        'why, by which sentence of the documentation, what is not known, and what to do next.',
    )
    .argument('<file>', 'the file with the account states; - for standard input')
    .addOption(AS_OF)
    .addOption(LANG)
    .addOption(GATE)
    .addOption(
      new Option('--format <format>', `${FORMATS.join(', ')}`).argParser(oneOf(FORMATS)).default('text' as const),
    )
    .addOption(
      new Option(
        '--fail-on <threshold>',
        `exit with 1 from here on: ${THRESHOLDS.join(', ')} (default: "blocking")`,
      ).argParser(oneOf(THRESHOLDS)),
    )
    .option('--strict', 'exit with 3 when any line was refused')
    .option('--quiet', 'print no text; the exit code says it all')
    .option('--settings <file>', 'JSON with lang, failOn, holidays, choices; a flag wins')
    .option('--holidays <file>', 'days that are no business days: a JSON list, or one a line')
    .addOption(RULES)
    .addOption(DATASETS)
    .addOption(
      new Option('--engine <name>', 'functions, or reference (json-rules-engine, for a second opinion)')
        .argParser(oneOf(['functions', 'reference'] as const))
        .default('functions' as const),
    )
    .addHelpText('after', HELP)
    .showHelpAfterError('usage: partner-preflight check [options] <file>   (--help for more)')
    .action(async (file, options) => {
      const { check } = await import('./check.ts')
      done(await check(file, options, io))
    })
}

const HELP = `
Example:
  partner-preflight check contoso.json --as-of 2021-03-15

Exit codes:
  0 nothing fails   1 something blocking fails   2 nothing fails, but something blocking is not known
  3 the input cannot be read   4 rules, lists, settings or holidays are wrong   64 wrong usage   74 output not written
`
