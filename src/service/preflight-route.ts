import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isAccount, readAccount } from '../preflight/account.ts'
import type { Bench } from '../preflight/judge-state.ts'
import { judgeAtOnce } from '../preflight/judge-state.ts'
import { refuseBody, refuseDay, refuseMany } from './account-faults.ts'
import { answerBytes } from './answer-bytes.ts'
import type { Asked } from './benches.ts'
import type { Limits } from './limits.ts'
import { onlyMediaType } from './media-type.ts'
import { bodySchema, problems, shapeOf } from './openapi.ts'
import { onlyParameters, type Query, querySchema } from './query.ts'
import { Rounds } from './rounds.ts'
import { hasTooMany } from './subjects.ts'

const PARAMETERS = ['asOf', 'gate', 'verdicts'] as const

interface Route {
  readonly Querystring: Query<(typeof PARAMETERS)[number]>
  readonly Body: Uint8Array
}

/** `POST /v1/preflight`: one account state in, its verdicts out, as `check` judges it. */
export function addPreflight(app: FastifyInstance, benchFor: (asked: Asked) => Bench, limits: Limits): void {
  const rounds = new Rounds()
  app.post<Route>('/v1/preflight', {
    config: { scope: 'check' },
    onRequest: [onlyParameters(...PARAMETERS), onlyMediaType('application/json')],
    schema: {
      summary: 'Judge one account state',
      tags: ['preflight'],
      querystring: querySchema(PARAMETERS),
      consumes: ['application/json'],
      body: bodySchema('account-state'),
      response: {
        200: shapeOf('check-answer', 'The verdicts, gates and next steps.'),
        ...problems(400, 413, 415, 422),
      },
    },
    handler: (request, reply) => {
      rounds.add({
        work: () => answerTo(request, reply, benchFor(request.query), limits),
        fail: (error) => reply.send(error),
      })
    },
  })
}

/** Works out an answer, and gives back what sends it. */
function answerTo(request: FastifyRequest<Route>, reply: FastifyReply, bench: Bench, limits: Limits) {
  const account = readAccount(request.body, STANDARD_INPUT)
  if (!isAccount(account)) return () => refuseBody(request, reply, request.body, account.problems)
  if (hasTooMany(account.state, limits)) return () => refuseMany(request, reply, limits)
  const judgement = judgeAtOnce(account, bench)
  if ('noRulesOn' in judgement) return () => refuseDay(request, reply, judgement, account)
  const bytes = answerBytes(judgement.answer, request.query.verdicts)
  return () => reply.header('content-type', JSON_TYPE).send(bytes)
}

/** The body has no name; it is called what `check -` calls what it reads. */
export const STANDARD_INPUT = '-'

const JSON_TYPE = 'application/json; charset=utf-8'
