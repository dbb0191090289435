import type { Command } from '@commander-js/extra-typings'
import type { Door } from './door.ts'
import { DATASETS } from './options.ts'

/** `partner-preflight mapping`. */
export function addMapping(root: Command, { io, done }: Door): void {
  const mapping = root
    .command('mapping')
    .summary('write a mapping for exports')
    .description('What exports do not say themselves is said in a mapping.')

  mapping
    .command('init')
    .summary('write down what an audit makes of files, to edit')
    .description(
      'Writes a mapping that says what an audit makes of these files by itself: the kind of each, and what its columns ' +
        'become. Given back with audit --mapping it changes nothing; edit what is wrong, and fill in what is missing.',
    )
    .argument('<files...>', 'exports or folders of exports')
    .option('--out <file>', 'write it into this file, which must not be there, instead of printing it')
    .addOption(DATASETS)
    .showHelpAfterError('usage: partner-preflight mapping init [options] <files...>   (--help for more)')
    .action(async (files, options) => {
      const { mappingInit } = await import('./mapping-init.ts')
      done(await mappingInit(files, options, io))
    })
}
