import { type Command, Option } from '@commander-js/extra-typings'
import { DIFF_FORMATS, type DiffFormat } from '../report/diff-formats.ts'
import type { Door } from './door.ts'
import { LANG, someOf } from './options.ts'

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
      new Option('--format <formats>', `one or several, with commas: ${DIFF_FORMATS.join(', ')}`)
        .argParser(someOf(DIFF_FORMATS))
        .default(['text'] as readonly DiffFormat[], 'text'),
    )
    .option('--out <folder>', 'a folder for the files; it must not exist yet')
    .option('--waivers-before <file>', 'the waivers that the earlier run is read with')
    .option('--waivers-after <file>', 'the waivers that the later run is read with')
    .option('--redact', 'put tokens in the place of names, addresses and ids of people and companies')
    .option('--redact-key <file>', 'the same by the key in this file, so that several outputs have the same tokens')
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
  0 nothing differs   1 something differs   3 a run cannot be read   4 waivers or key are wrong   64 wrong usage
  74 output not written
`
