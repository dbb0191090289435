import { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { isAccount, readAccount } from '../preflight/account.ts'
import { type Bench, judgeAccount } from '../preflight/judge-state.ts'
import { WORDS } from '../report/languages.ts'
import { type Refusal, refusals, refusalWithoutRules } from '../report/refusal.ts'
import type { Words } from '../report/words.ts'
import { lineBytes } from './answer-bytes.ts'
import type { Asked } from './benches.ts'
import { languageOf } from './language.ts'
import type { Limits } from './limits.ts'
import { type Line, Lines } from './lines.ts'
import { onlyMediaType } from './media-type.ts'
import { linesSchema, problems, shapeOf } from './openapi.ts'
import { STANDARD_INPUT } from './preflight-route.ts'
import { PROBLEM_WORDS } from './problem-languages.ts'
import { onlyParameters, type Query, querySchema } from './query.ts'
import { hasTooMany } from './subjects.ts'
import { Turns } from './turns.ts'
import type { Unsent } from './unsent.ts'
import { Waiting } from './waiting.ts'

const PARAMETERS = ['asOf', 'gate', 'verdicts'] as const

/** `POST /v1/preflight/stream`: an account state a line in, an answer or a refusal a line out, in the same order. */
export function addStream(
  app: FastifyInstance,
  benchFor: (asked: Asked) => Bench,
  limits: Limits,
  unsent: Unsent,
): void {
  const turns = new Turns()
  app.post<{ Querystring: Query<(typeof PARAMETERS)[number]>; Body: Readable }>('/v1/preflight/stream', {
    config: { scope: 'check', streams: true },
    onRequest: [onlyParameters(...PARAMETERS), onlyMediaType(NDJSON)],
    schema: {
      summary: 'Judge account states, one a line',
      tags: ['preflight'],
      querystring: querySchema(PARAMETERS),
      consumes: [NDJSON],
      body: linesSchema(),
      response: { 200: shapeOf('check-answer', 'An answer a line, or a refusal.', NDJSON), ...problems(400, 415) },
    },
    handler: async (request, reply) => {
      const bench = benchFor(request.query)
      const words = WORDS[languageOf(request.headers['accept-language'])]
      const waiting = new Waiting(limits.patience, () => request.raw.destroy())
      const answers = answersTo(linesFrom(request.body, limits, waiting), async (line) => {
        await turns.next()
        while (unsent.isFull()) await pause(LATER)
        const answer = await judgeLine(line, bench, words, limits)
        return 'error' in answer ? Buffer.from(`${JSON.stringify(answer)}\n`) : lineBytes(answer)
      })
      reply.raw.once('close', () => waiting.over())
      return reply.header('content-type', NDJSON).send(Readable.from(answers, { objectMode: true, highWaterMark: 1 }))
    },
  })
}

const NDJSON = 'application/x-ndjson'

/** The lines of a body, as they come; each has to come within the patience of the service. */
async function* linesFrom(body: Readable, { bodyLimit }: Limits, waiting: Waiting): AsyncGenerator<Line> {
  const lines = new Lines(bodyLimit)
  waiting.begin()
  for await (const chunk of body) {
    for (const line of lines.push(chunk)) {
      waiting.over()
      yield line
      waiting.begin()
    }
  }
  waiting.over()
  yield* lines.end()
}

/** One answer after the other, each only when the one before has been taken. */
async function* answersTo(lines: AsyncIterable<Line>, answer: (line: Line) => Promise<Buffer>): AsyncGenerator<Buffer> {
  for await (const line of lines) yield await answer(line)
}

async function judgeLine(line: Line, bench: Bench, words: Words, limits: Limits) {
  if ('tooLarge' in line) return { error: tooLarge(line.number, words, limits.bodyLimit) }
  const account = readAccount(line.bytes, STANDARD_INPUT, line.position, line.number)
  if (!isAccount(account)) return { error: refusals(account.problems, words)[0] }
  if (hasTooMany(account.state, limits)) return { error: tooMany(line.number, words, limits.maxSubjects) }
  const judgement = await judgeAccount(account, bench)
  return 'noRulesOn' in judgement ? { error: refusalWithoutRules(judgement, account, words) } : judgement.answer
}

type Code = 'too-large' | 'too-many-subjects'

function tooLarge(line: number, { language }: Words, limit: number) {
  return refusedLine('too-large', PROBLEM_WORDS[language].bodyLimit(limit), line)
}

function tooMany(line: number, { language }: Words, limit: number) {
  return refusedLine('too-many-subjects', PROBLEM_WORDS[language].subjectLimit(limit), line)
}

/** What `check` never refuses. */
function refusedLine(code: Code, message: string, line: number): Omit<Refusal, 'code'> & { readonly code: Code } {
  return { code, message, at: { file: STANDARD_INPUT, line, column: 1 } }
}

/** In milliseconds: by then somebody may have read. */
const LATER = 100
