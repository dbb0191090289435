import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Account, AccountProblem } from '../preflight/account.ts'
import type { NoRules } from '../preflight/judge-state.ts'
import { WORDS } from '../report/languages.ts'
import { firstOfEach, refusalWithoutRules } from '../report/refusal.ts'
import type { Limits } from './limits.ts'
import { placedFaults } from './placed-faults.ts'
import { KEYS_OF_STATES } from './pointer.ts'
import { refuse } from './problem.ts'

/** Answers that a body is no account state: why, and where. */
export function refuseBody(
  request: FastifyRequest,
  reply: FastifyReply,
  body: Uint8Array,
  problems: readonly AccountProblem[],
): FastifyReply {
  const all = isBlank(body) ? problems.map(({ at }): AccountProblem => ({ code: 'empty', at })) : firstOfEach(problems)
  return refuse(request, reply, all[0]?.code ?? 'not-json', ({ titles }, language) =>
    placedFaults(body, all, KEYS_OF_STATES, (problem) =>
      // A repeated key is named by its place alone.
      problem.code === 'duplicate-key' ? titles[problem.code] : WORDS[language].problem(problem),
    ),
  )
}

/** Answers that there is nothing to judge an account by on its day. */
export function refuseDay(
  request: FastifyRequest,
  reply: FastifyReply,
  noRules: NoRules,
  account: Account,
): FastifyReply {
  return refuse(request, reply, 'no-rules', (_, language) => {
    const { code, message, at } = refusalWithoutRules(noRules, account, WORDS[language])
    const place = at === undefined ? { parameter: noRules.dayFrom === 'flag' ? 'asOf' : 'gate' } : placeOf(at)
    return [{ code, detail: message, ...place }]
  })
}

/** Answers that an account lists more than is judged at once. */
export function refuseMany(
  request: FastifyRequest,
  reply: FastifyReply,
  { maxSubjects }: Pick<Limits, 'maxSubjects'>,
): FastifyReply {
  const code = 'too-many-subjects'
  return refuse(request, reply, code, ({ subjectLimit }) => [{ code, detail: subjectLimit(maxSubjects), pointer: '' }])
}

function placeOf({ line, column }: { readonly line: number; readonly column: number }) {
  return { pointer: '/asOf', line, column }
}

function isBlank(body: Uint8Array): boolean {
  return body.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d)
}
