import { type Command, Option } from '@commander-js/extra-typings'
import { REPORT_FORMATS, type ReportFormat } from '../report/formats.ts'
import { LETTER_FORMS } from '../report/letters.ts'
import type { Door } from './door.ts'
import { THRESHOLDS } from './exit-code.ts'
import { DATASETS, GATE, LANG, oneOf, RULES, someOf } from './options.ts'
import { CHANGED_SINCE, COUNTRY, RESELLER, RULE } from './selection-options.ts'

/** `partner-preflight report`. */
export function addReport(root: Command, { io, done }: Door): void {
  root
    .command('report')
    .summary('make files for people and tools from a run')
    .description(
      'Makes reports from the run of an audit: a page, a workbook or CSV tables for people, Markdown, and JSON, NDJSON, ' +
        'SARIF or JUnit for tools. With --out into a new folder; one that is text may go to standard output.',
    )
    .argument('<run>', 'the folder of the run')
    .addOption(
      new Option('--format <formats>', `one or several, with commas: ${REPORT_FORMATS.join(', ')}`)
        .argParser(someOf(REPORT_FORMATS))
        .default(['md'] as readonly ReportFormat[], 'md'),
    )
    .option('--out <folder>', 'a folder for the files; it must not exist yet')
    .option('--letters', 'also one letter a reseller, in Markdown; needs --out')
    .addOption(
      new Option('--letters-as <form>', `the same in this form: ${LETTER_FORMS.join(' or ')}`).argParser(
        oneOf(LETTER_FORMS),
      ),
    )
    .option('--waivers <file>', 'JSON that says which findings are accepted until when, and by whom')
    .option('--redact', 'put tokens in the place of names, addresses and ids of people and companies')
    .option('--redact-key <file>', 'the same by the key in this file, so that several reports have the same tokens')
    .addOption(
      new Option(
        '--fail-on <threshold>',
        `exit with 1 from here on: ${THRESHOLDS.join(', ')} (default: "never", with --waivers "blocking")`,
      ).argParser(oneOf(THRESHOLDS)),
    )
    .addOption(
      new Option('--delimiter <sign>', 'between the cells of CSV: , or ;')
        .argParser(oneOf([',', ';'] as const))
        .default(',' as const),
    )
    .option('--bom', 'begin CSV with a byte order mark, so that Excel reads it as UTF-8')
    .addOption(GATE)
    .addOption(RULE)
    .addOption(RESELLER)
    .addOption(COUNTRY)
    .addOption(CHANGED_SINCE)
    .addOption(LANG)
    .addOption(RULES)
    .addOption(DATASETS)
    .addHelpText('after', HELP)
    .showHelpAfterError('usage: partner-preflight report [options] <run>   (--help for more)')
    .action(async (run, options) => {
      const { report } = await import('./report.ts')
      done(await report(run, options, io))
    })
}

const HELP = `
Example:
  partner-preflight report run --format html,xlsx --letters --out report

Exit codes:
  0 made   1 something not waived fails (--fail-on), or an expired waiver is in use   2 something blocking is not known
  3 the run cannot be read   4 rules, lists, waivers or key are wrong   64 wrong usage   74 output not written
`
