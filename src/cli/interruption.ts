import type { AuditRequest } from '../audit/audit-request.ts'
import { markOf } from '../files/mark.ts'
import { safeText } from '../report/safe-text.ts'
import type { RunRequest } from '../schemas/generated/run-request.ts'
import { EXIT } from './exit-code.ts'
import type { Failure } from './failure.ts'
import type { GivenOptions } from './given.ts'
import type { StopSignal } from './io.ts'

/** Somebody wants an audit to end. */
export class Stopped extends Error {
  readonly signal: StopSignal

  constructor(signal: StopSignal) {
    super(signal)
    this.signal = signal
  }
}

/** What is said of an audit that was stopped. */
export function interrupted(signal: StopSignal, out: string): Failure {
  const name = safeText(out)
  return {
    exit: signal === 'SIGINT' ? EXIT.interrupted : EXIT.terminated,
    lines: [`interrupted: this audit made no run ${name}; partner-preflight audit --resume ${name} takes it up again`],
  }
}

interface Given extends GivenOptions {
  readonly mapping?: string | undefined
  readonly names?: string | undefined
  readonly words: readonly string[]
}

/** What is kept of an audit while it runs: what was asked for, of which files. */
export async function requestOf(
  { version, rulesHash, circumstances, inputs }: AuditRequest,
  { words, mapping, names, settings, holidays }: Given,
): Promise<RunRequest> {
  const beside = [mapping, names, settings, holidays].filter((file) => file !== undefined)
  // Standard input lies where nobody finds it again.
  const read = inputs.map(({ name, path }) => (name === '-' ? name : path))
  const marked = [...read, ...beside].map(async (file) => ({ file, mark: (await markOf(file)) ?? '' }))
  return {
    tool: 'partner-preflight',
    version,
    rulesHash,
    words: [...words],
    asOf: circumstances.asOf,
    inputs: await Promise.all(marked),
  }
}
