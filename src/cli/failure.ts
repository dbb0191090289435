import type { ExitCode } from './exit-code.ts'

/** Why a command cannot do its work, in lines for people, and the exit code. */
export interface Failure {
  readonly exit: ExitCode
  readonly lines: readonly string[]
}

export function isFailure(value: object): value is Failure {
  return 'exit' in value
}
