import { type Command, Option } from '@commander-js/extra-typings'
import type { Door } from './door.ts'
import { LANG, oneOf } from './options.ts'

/** `partner-preflight verify`. */
export function addVerify(root: Command, { io, done }: Door): void {
  root
    .command('verify')
    .summary('tell whether a sealed run was changed')
    .description(
      'Compares every file of a run with the seal that audit --sign gave it, and names those that were changed, taken ' +
        'away or added since.',
    )
    .argument('<run>', 'the folder of the run')
    .requiredOption('--key <file>', 'the public Ed25519 key, PEM')
    .addOption(
      new Option('--format <format>', 'text, json')
        .argParser(oneOf(['text', 'json'] as const))
        .default('text' as const),
    )
    .addOption(LANG)
    .addHelpText('after', HELP)
    .showHelpAfterError('usage: partner-preflight verify [options] <run> --key <file>   (--help for more)')
    .action(async (run, options) => {
      const { verify } = await import('./verify.ts')
      done(await verify(run, options, io))
    })
}

const HELP = `
Example:
  partner-preflight verify run --key public.pem

Exit codes:
  0 as it was sealed   3 there is no such folder   4 something was changed, or the key is wrong   64 wrong usage
  74 output not written
`
