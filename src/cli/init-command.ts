import type { Command } from '@commander-js/extra-typings'
import type { Door } from './door.ts'
import { LANG } from './options.ts'

/** `partner-preflight init`. */
export function addInit(root: Command, { io, done }: Door): void {
  root
    .command('init')
    .summary('print an empty account state to fill in')
    .description(
      'Prints an account state with every field there is, all blank. What stays blank is unknown, never a pass.',
    )
    .addOption(LANG)
    .addHelpText('after', '\nExample:\n  partner-preflight init > contoso.json\n')
    .showHelpAfterError('usage: partner-preflight init [options]   (--help for more)')
    .action(async (options) => {
      const { init } = await import('./init.ts')
      done(await init(options, io))
    })
}
