import { type Command, Option } from '@commander-js/extra-typings'
import { SCOPES } from '../service/keys.ts'
import type { Door } from './door.ts'
import { DATASETS, RULES, someOf } from './options.ts'

/** `partner-preflight serve`. */
export function addServe(root: Command, { io, done }: Door): void {
  root
    .command('serve')
    .summary('judge account states that are sent over HTTP')
    .description(
      'Listens for account states and judges them as `check` does. Binds 127.0.0.1 unless told otherwise, and anything ' +
        'beyond this machine only with API keys. Each option may also stand in a file (--config) or in the environment ' +
        '(PARTNER_PREFLIGHT_SERVE_PORT for --port, and so on); a flag wins, then the environment, then the file.',
    )
    .option('--config <file>', 'JSON with the options below, such as { "port": 8080 }')
    .option('--host <address>', 'the address to listen at (default: "127.0.0.1")')
    .option('--port <number>', 'the port to listen at; 0 for any free one (default: 8080)')
    .option('--keys <file>', 'JSON with the API keys, hashed; SIGHUP reads it again')
    .option('--cors <origins>', "whose pages may ask by a browser, with commas between (default: nobody's)")
    .option('--rate-limit <number>', 'requests a minute for each key or address; 0 for no limit (default: 6000)')
    .option('--body-limit <bytes>', 'the most bytes of an account state (default: 1048576)')
    .option('--max-subjects <number>', 'the most MPN ids, customers, orders and so on of an account (default: 500)')
    .option('--max-connections <number>', 'the most connections at a time (default: 2000)')
    .option('--patience <ms>', 'how long headers or a body may take, and a connection be idle (default: 3500)')
    .option('--log-level <level>', 'trace, debug, info, warn, error or silent (default: "info")')
    .option('--data-dir <folder>', 'where audits are kept; without it none are taken')
    .option('--max-jobs <number>', 'the most audits that run at a time (default: 1)')
    .option('--max-queue <number>', 'the most audits that wait beside them (default: 16)')
    .option('--memory <size>', 'the most memory that the database of an audit may take (default: "2GB")')
    .option('--max-files <number>', 'the most files of an audit (default: 64)')
    .option('--max-file <bytes>', 'the most bytes of a file of an audit (default: 268435456)')
    .option('--max-upload <bytes>', 'the most bytes of all that is sent for an audit (default: 1073741824)')
    .option('--keep-days <number>', 'how long audits are kept after their end; 0 for ever (default: 30)')
    .option('--keep-bytes <number>', 'how much room they may take, the oldest going first (default: 10737418240)')
    .option('--settings <file>', 'JSON with holidays, choices, as for check')
    .option('--holidays <file>', 'days that are no business days: a JSON list, or one a line')
    .addOption(RULES)
    .addOption(DATASETS)
    .option('--print-config', 'print what is configured, and where each value comes from, and end')
    .option('--new-key <name>', 'make an API key, print it and its entry for the file of keys, and end')
    .addOption(
      new Option(
        '--scopes <list>',
        'with --new-key: what it may do, of check, audit and read (default: "check,read")',
      ).argParser(someOf(SCOPES)),
    )
    .addHelpText('after', HELP)
    .showHelpAfterError('usage: partner-preflight serve [options]   (--help for more)')
    .action(async (options) => {
      const { serve } = await import('./serve.ts')
      done(await serve(options, process.env, io))
    })
}

const HELP = `
Example:
  partner-preflight serve --port 8080
  curl -H 'content-type: application/json' --data-binary @contoso.json http://127.0.0.1:8080/v1/preflight

Exit codes:
  0 stopped by SIGTERM or SIGINT   4 configuration, keys, rules, lists or settings are wrong   64 wrong usage
  74 the address cannot be listened at, or the data directory cannot be written
`
