import { Command } from '@commander-js/extra-typings'
import { addAudit } from './audit-command.ts'
import { addCells } from './cells-command.ts'
import { addCheck } from './check-command.ts'
import { addDiff } from './diff-command.ts'
import type { Door } from './door.ts'
import { addInit } from './init-command.ts'
import { addMapping } from './mapping-command.ts'
import { addReport } from './report-command.ts'
import { addRules } from './rules-command.ts'
import { addServe } from './serve-command.ts'
import { addVerify } from './verify-command.ts'
import { version } from './version.ts'

/** The texts that the command line itself has to say: help, the version, wrong usage. */
export interface Said {
  out: string
  err: string
}

/** Every command with its options. What a command needs is loaded when it runs, so that starting stays cheap. */
export function program(door: Door, said: Said): Command {
  const root = new Command('partner-preflight')
    .description(
      'Judges an account against the documented rules of the Microsoft CSP indirect-reseller programme. ' +
        'Works offline: nothing leaves this machine.',
    )
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .showHelpAfterError('(partner-preflight --help lists the commands)')
    .exitOverride()
    .configureOutput({
      getOutHelpWidth: () => door.io.terminal.columns ?? 80,
      getErrHelpWidth: () => door.io.terminal.columns ?? 80,
      writeOut: (text) => {
        said.out += text
      },
      writeErr: (text) => {
        said.err += text
      },
    })
  root.addHelpText('after', HELP)
  addCheck(root, door)
  addAudit(root, door)
  addCells(root, door)
  addReport(root, door)
  addDiff(root, door)
  addVerify(root, door)
  addInit(root, door)
  addMapping(root, door)
  addRules(root, door)
  addServe(root, door)
  return root
}

const HELP = `
Examples:
  partner-preflight init > contoso.json      an account state to fill in
  partner-preflight check contoso.json       may it pass each gate, why, and what to do next
  partner-preflight audit exports/           the same for everyone in a folder of exports
`
