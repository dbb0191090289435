import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { type FindingLine, findingLineParts, hasRows, type Wanted } from '../../run/finding-lines.ts'
import { isPart, type Part } from '../../run/run-problem.ts'
import { acceptedOf } from '../accepted.ts'
import { problems, shapesOf } from '../openapi.ts'
import { refuse } from '../problem.ts'
import { onlyParameters, type Query, querySchema } from '../query.ts'
import { ID } from './audit-routes.ts'
import { type Audits, findAudit } from './audits.ts'
import { RUN } from './data-folder.ts'

const JSON_TYPE = 'application/json'
const NDJSON = 'application/x-ndjson'
const FILTERS = ['rule', 'verdict', 'severity', 'reseller'] as const
const PARAMETERS = [...FILTERS, 'cursor', 'limit'] as const

interface Route {
  Params: { id: string }
  Querystring: Query<(typeof PARAMETERS)[number]>
}

/** `GET /v1/audits/{id}/findings`: a page of them, or as NDJSON without a limit all, byte for byte as `audit --format ndjson` prints them. */
export function addFindings(app: FastifyInstance, audits: Audits | undefined): void {
  app.get<Route>('/v1/audits/:id/findings', {
    config: { scope: 'read' },
    onRequest: onlyParameters(...PARAMETERS),
    schema: {
      summary: 'List what an audit found',
      tags: ['audits'],
      params: ID,
      querystring: querySchema(PARAMETERS),
      response: {
        200: shapesOf(
          'Findings in the order of the run. As NDJSON: all, or with a limit a page whose Link has the next.',
          {
            [JSON_TYPE]: 'findings-page',
            [NDJSON]: 'finding',
          },
        ),
        ...problems(400, 404, 409, 410, 503),
      },
    },
    handler: async (request, reply) => {
      const found = findAudit(audits, request)
      if (typeof found === 'string') return refuse(request, reply, found)
      if (found.job.state !== 'done') return refuse(request, reply, 'no-run')
      const run = join(found.folder.of(found.job.id), RUN)
      const { cursor, limit, ...wanted } = request.query
      const after = rowsIn(cursor)
      const there = after !== undefined && (await hasRows(run, after))
      if (there === undefined) return refuse(request, reply, 'run-damaged')
      if (!there) {
        return refuse(request, reply, 'wrong-parameter', ({ parameter }) => [
          { code: 'wrong-parameter', detail: parameter.text, parameter: 'cursor' },
        ])
      }
      const type = acceptedOf(request.headers.accept, [JSON_TYPE, NDJSON])
      reply.header('vary', 'Accept')
      if (type === NDJSON && limit === undefined) {
        const lines = await begun(findingLineParts(run, after, wanted))
        if (lines === undefined) return refuse(request, reply, 'run-damaged')
        return reply.header('content-type', NDJSON).send(Readable.from(textsOf(lines)))
      }
      const most = Number(limit ?? USUAL)
      const page = await pageOf(findingLineParts(run, after, wanted, most + 1), most)
      if (page === undefined) return refuse(request, reply, 'run-damaged')
      if (type === JSON_TYPE) return reply.header('content-type', `${JSON_TYPE}; charset=utf-8`).send(jsonOf(page))
      if (page.next !== undefined) {
        reply.header('link', `<${nextUrl(found.job.id, request.query, page.next)}>; rel="next"`)
      }
      return reply.header('content-type', NDJSON).send(page.texts.map((text) => `${text}\n`).join(''))
    },
  })
}

const USUAL = 100

interface Page {
  readonly texts: readonly string[]
  readonly next?: string
}

/** So many findings, or as many as one answer can hold; undefined where the run is damaged. */
async function pageOf(lines: AsyncIterable<Part<FindingLine>>, limit: number): Promise<Page | undefined> {
  const texts: string[] = []
  let [passed, length] = [0, 0]
  for await (const line of lines) {
    if (!isPart(line)) return undefined
    if (texts.length >= limit || length > MOST_TEXT) return { texts, next: cursorOf(passed) }
    texts.push(line.value.text)
    length += line.value.text.length
    passed = line.value.row
  }
  return { texts }
}

const MOST_TEXT = 16 * 1024 * 1024

type Lines = AsyncGenerator<Part<FindingLine>>

/** Lines of which the first is there; undefined where the run is damaged before it. */
async function begun(lines: Lines): Promise<Lines | undefined> {
  const first = await lines.next()
  if (first.done === true) return lines
  return isPart(first.value) ? startingWith(first.value, lines) : undefined
}

async function* startingWith(first: Part<FindingLine>, rest: Lines): Lines {
  yield first
  yield* rest
}

/** Damage further on ends the answer in its midst, as a connection that breaks does: nobody takes it for whole. */
async function* textsOf(lines: Lines): AsyncGenerator<string> {
  for await (const line of lines) {
    if (!isPart(line)) throw new Error('the run is damaged')
    yield `${line.value.text}\n`
  }
}

/** The findings stand as they do one a line: nothing is rounded on the way. */
function jsonOf({ texts, next }: Page): string {
  const end = next === undefined ? '' : `,"next":${JSON.stringify(next)}`
  return `{"findings":[${texts.join(',\n')}]${end}}\n`
}

function nextUrl(id: string, query: Wanted & { readonly limit?: string }, cursor: string): string {
  return `/v1/audits/${id}/findings?${new URLSearchParams({ ...query, cursor })}`
}

function cursorOf(rows: number): string {
  return Buffer.from(`after ${rows}`).toString('base64url')
}

function rowsIn(cursor: string | undefined): number | undefined {
  if (cursor === undefined) return 0
  const [, digits] = /^after (\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  return digits === undefined ? undefined : Number(digits)
}
