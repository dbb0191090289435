import { join } from 'node:path'
import { finished, Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import type { Wanted } from '../../run/finding-lines.ts'
import { acceptedOf } from '../accepted.ts'
import { problems, shapesOf } from '../openapi.ts'
import { refuse } from '../problem.ts'
import { onlyParameters, type Query, querySchema } from '../query.ts'
import { ID } from './audit-routes.ts'
import { type Audits, findAudit } from './audits.ts'
import { RUN } from './data-folder.ts'
import { FindingsPages, type Page } from './findings-pages.ts'

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
  const pages = new FindingsPages()
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
        ...problems(400, 404, 409, 410, 429, 503),
      },
    },
    handler: async (request, reply) => {
      const found = findAudit(audits, request)
      if (typeof found === 'string') return refuse(request, reply, found)
      if (found.job.state !== 'done') return refuse(request, reply, 'no-run')
      const run = join(found.folder.of(found.job.id), RUN)
      const { cursor, limit, ...wanted } = request.query
      const type = acceptedOf(request.headers.accept, [JSON_TYPE, NDJSON])
      const isWhole = type === NDJSON && limit === undefined
      const asked = { run, wanted, after: rowsIn(cursor), limit: isWhole ? MOST : Number(limit ?? USUAL) }
      const place = pages.enter(request.holder?.name ?? '')
      if (place === undefined) return refuse(request, reply.header('retry-after', RETRY_AFTER), 'too-many-requests')
      finished(reply.raw, place.left)
      const page = await pages.page(asked)
      if (page === 'run-damaged') return refuse(request, reply, page)
      if (page === 'no-such-row') {
        return refuse(request, reply, 'wrong-parameter', ({ parameter }) => [
          { code: 'wrong-parameter', detail: parameter.text, parameter: 'cursor' },
        ])
      }
      reply.header('vary', 'Accept').header('content-type', type === NDJSON ? NDJSON : `${JSON_TYPE}; charset=utf-8`)
      if (isWhole) return reply.send(Readable.from(following(page, asked, pages), { highWaterMark: 1 }))
      if (type === JSON_TYPE) return reply.send(jsonOf(page))
      if (page.next !== undefined) {
        reply.header('link', `<${nextUrl(found.job.id, request.query, page.next)}>; rel="next"`)
      }
      return reply.send(linesOf(page))
    },
  })
}

const USUAL = 100
const MOST = 1000

/** In seconds. */
const RETRY_AFTER = 1

/**
 * All findings from a page on. Damage further on ends the answer in its midst, as a connection that breaks does: nobody
 * takes it for whole.
 */
async function* following(
  first: Page,
  asked: Parameters<FindingsPages['page']>[0],
  pages: FindingsPages,
): AsyncGenerator<string> {
  yield linesOf(first)
  for (let { next } = first; next !== undefined; ) {
    const page = await pages.page({ ...asked, after: next })
    if (typeof page === 'string') throw new Error(page)
    yield linesOf(page)
    next = page.next
  }
}

function linesOf({ texts }: Page): string {
  return texts.map((text) => `${text}\n`).join('')
}

/** The findings stand as they do one a line: nothing is rounded on the way. */
function jsonOf({ texts, next }: Page): string {
  const end = next === undefined ? '' : `,"next":${JSON.stringify(cursorAfter(next))}`
  return `{"findings":[${texts.join(',\n')}]${end}}\n`
}

function nextUrl(id: string, query: Wanted & { readonly limit?: string }, after: number): string {
  return `/v1/audits/${id}/findings?${new URLSearchParams({ ...query, cursor: cursorAfter(after) })}`
}

function cursorAfter(rows: number): string {
  return Buffer.from(`after ${rows}`).toString('base64url')
}

/** A cursor that was never given out is after more rows than any run has. */
function rowsIn(cursor: string | undefined): number {
  if (cursor === undefined) return 0
  const [, digits] = /^after (\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  return digits === undefined ? Number.MAX_SAFE_INTEGER : Number(digits)
}
