import { type Command, Option } from '@commander-js/extra-typings'
import { GATES } from '../domain/gate.ts'
import { SUBJECTS } from '../domain/subject.ts'
import { SEVERITIES } from '../domain/verdict.ts'
import { TABLES } from '../tables/column.ts'
import type { Door } from './door.ts'
import { COVERAGE_FORMATS, DATASETS, day, LANG, oneOf, RULES } from './options.ts'

/** `partner-preflight rules`. */
export function addRules(root: Command, door: Door): void {
  const rules = root
    .command('rules')
    .summary('list, show and check the rules')
    .description('The rules are data: one file each, with its sources, its remedy and its examples.')
    .helpCommand(false)
    .showHelpAfterError(
      'usage: partner-preflight rules list|show|coverage|lint|test|template|impact   (--help for more)',
    )
  addList(rules, door)
  addShow(rules, door)
  addCoverage(rules, door)
  addLint(rules, door)
  addTest(rules, door)
  addTemplate(rules, door)
  addImpact(rules, door)
}

function addList(rules: Command, { io, done }: Door): void {
  rules
    .command('list')
    .description('Lists the rules, gate by gate.')
    .addOption(new Option('--gate <name>', 'only rules of this gate').argParser(oneOf(GATES)))
    .addOption(new Option('--severity <name>', `only ${SEVERITIES.join(', ')}`).argParser(oneOf(SEVERITIES)))
    .addOption(new Option('--subject <kind>', `only about ${SUBJECTS.join(', ')}`).argParser(oneOf(SUBJECTS)))
    .addOption(new Option('--as-of <day>', 'only rules in force on this day, YYYY-MM-DD').argParser(day))
    .addOption(LANG)
    .addOption(FORMAT)
    .addOption(RULES)
    .addOption(DATASETS)
    .addHelpText('after', example('list --gate mpa --severity blocking'))
    .showHelpAfterError(usage('list [options]'))
    .action(async (options) => {
      const { rulesList } = await import('./rules-list.ts')
      done(await rulesList(options, io))
    })
}

function addShow(rules: Command, { io, done }: Door): void {
  rules
    .command('show')
    .description('Shows one rule: what must hold, by which sentences, since when, what to do, and its examples.')
    .argument('<id>', 'the id of the rule, which is the name of its file')
    .option('--as-of <day>', 'in the words of this day, YYYY-MM-DD', day)
    .addOption(LANG)
    .addOption(FORMAT)
    .addOption(RULES)
    .addOption(DATASETS)
    .addHelpText('after', example('show mpn-csp-same-country --lang fr'))
    .showHelpAfterError(usage('show [options] <id>'))
    .action(async (id, options) => {
      const { rulesShow } = await import('./rules-show.ts')
      done(await rulesShow(id, options, io))
    })
}

function addCoverage(rules: Command, { io, done }: Door): void {
  rules
    .command('coverage')
    .description(
      'Prints, for each sentence of the founding document, the rules that rest on it, or why there is none; and for ' +
        'each rule its sentences. Exits with 4 if a sentence is undecided.',
    )
    .addOption(
      new Option('--format <format>', COVERAGE_FORMATS.join(', '))
        .argParser(oneOf(COVERAGE_FORMATS))
        .default('text' as const),
    )
    .addOption(LANG)
    .addOption(RULES)
    .addOption(DATASETS)
    .addHelpText('after', example('coverage --format html > coverage.html'))
    .showHelpAfterError(usage('coverage [options]'))
    .action(async (options) => {
      const { rulesCoverage } = await import('./rules-coverage.ts')
      done(await rulesCoverage(options, io))
    })
}

function addLint(rules: Command, { io, done }: Door): void {
  rules
    .command('lint')
    .description('Prints everything that is wrong with the rules of a folder, and exits with 4 if anything is.')
    .addOption(LANG)
    .addOption(RULES)
    .addOption(DATASETS)
    .addHelpText('after', example('lint --rules my-rules'))
    .showHelpAfterError(usage('lint [options]'))
    .action(async (options) => {
      const { rulesLint } = await import('./rules-lint.ts')
      done(await rulesLint(options, io))
    })
}

function addTest(rules: Command, { io, done }: Door): void {
  rules
    .command('test')
    .description(
      'Judges the examples of every rule, and exits with 4 if one does not come out as it should. Tells how much of ' +
        'the rules they show, rounded down.',
    )
    .option('--mutate', 'make every small mistake in each rule, too: an example or a declared day has to notice it')
    .addOption(LANG)
    .addOption(RULES)
    .addOption(DATASETS)
    .addHelpText('after', example('test --rules my-rules'))
    .showHelpAfterError(usage('test [options]'))
    .action(async (options) => {
      const { rulesTest } = await import('./rules-test.ts')
      done(await rulesTest(options, io))
    })
}

function addTemplate(rules: Command, { io, done }: Door): void {
  rules
    .command('template')
    .description(
      'Prints the header of the CSV template of a table, with --as-of only the columns that the rules of that day look ' +
        'at; without --kind, the tables there are.',
    )
    .addOption(new Option('--kind <table>', TABLES.join(', ')).argParser(oneOf(TABLES)))
    .addOption(new Option('--as-of <day>', 'only what the rules of this day need, YYYY-MM-DD').argParser(day))
    .addOption(LANG)
    .addOption(RULES)
    .addOption(DATASETS)
    .addHelpText('after', example('template --kind mpn_id > mpn_id.csv'))
    .showHelpAfterError(usage('template [options]'))
    .action(async (options) => {
      const { rulesTemplate } = await import('./rules-template.ts')
      done(await rulesTemplate(options, io))
    })
}

function addImpact(rules: Command, { io, done }: Door): void {
  rules
    .command('impact')
    .description(
      'Lists the resellers for whom a verdict changes between the rules of two days, by which rule and which sentences. ' +
        'Reads the inputs of a run again, if they are still the same; or judges account states.',
    )
    .argument('<run>', 'the folder of a run, or a file of account states; - for standard input')
    .addOption(new Option('--from <day>', 'the earlier day, YYYY-MM-DD').argParser(day).makeOptionMandatory())
    .addOption(new Option('--to <day>', 'the later day, YYYY-MM-DD').argParser(day).makeOptionMandatory())
    .addOption(LANG)
    .addOption(
      new Option('--format <format>', 'text, json, ndjson (a reseller a line)')
        .argParser(oneOf(['text', 'json', 'ndjson'] as const))
        .default('text' as const),
    )
    .option('--settings <file>', 'JSON with lang and holidays; a flag wins')
    .option('--holidays <file>', 'days that are no business days, for account states: a JSON list, or one a line')
    .addOption(RULES)
    .addOption(DATASETS)
    .addHelpText('after', example('impact --from 2021-03-15 --to 2025-10-01 run'))
    .showHelpAfterError(usage('impact --from <day> --to <day> <run>'))
    .action(async (run, options) => {
      const { rulesImpact } = await import('./rules-impact.ts')
      done(await rulesImpact(run, options, io))
    })
}

const FORMAT = new Option('--format <format>', 'text or json')
  .argParser(oneOf(['text', 'json'] as const))
  .default('text' as const)

function example(line: string): string {
  return `\nExample:\n  partner-preflight rules ${line}\n`
}

function usage(line: string): string {
  return `usage: partner-preflight rules ${line}   (--help for more)`
}
