import { type Command, Option } from '@commander-js/extra-typings'
import type { Door } from './door.ts'
import { LANG, oneOf } from './options.ts'

/** `partner-preflight diff`. */
export function addDiff(root: Command, { io, done }: Door): void {
  root
    .command('diff')
    .summary('tell what changed from one run to another')
    .description(
      'Compares the findings of two runs by rule and subject: what is new, resolved, changed, and whether the data, the ' +
        'rules, the settings, a waiver or the day explain it. Where cells stand does not count.',
    )
    .argument('<before>', 'the folder of the earlier run')
    .argument('<after>', 'the folder of the later run')
    .addOption(
      new Option('--format <format>', 'text, json')
        .argParser(oneOf(['text', 'json'] as const))
        .default('text' as const),
    )
    .option('--waivers-before <file>', 'the waivers that the earlier run is read with')
    .option('--waivers-after <file>', 'the waivers that the later run is read with')
    .addOption(LANG)
    .addHelpText('after', HELP)
    .showHelpAfterError('usage: partner-preflight diff [options] <before> <after>   (--help for more)')
    .action(async (before, after, options) => {
      const { diff } = await import('./diff.ts')
      done(await diff(before, after, options, io))
    })
}

const HELP = `
Example:
  partner-preflight diff run-march run-april

Exit codes:
  0 nothing differs   1 something differs   3 a run cannot be read   4 waivers are wrong   64 wrong usage
  74 output not written
`
