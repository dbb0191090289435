import { createReadStream } from 'node:fs'
import { Socket } from 'node:net'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { languageOf } from '../language.ts'
import { problems, shapesOf } from '../openapi.ts'
import { refuse } from '../problem.ts'
import { onlyParameters } from '../query.ts'
import { ID } from './audit-routes.ts'
import { type Audits, findAudit } from './audits.ts'
import type { ReportForm } from './reports.ts'

/** Every form of a report, and its media type. */
const TYPES = {
  html: 'text/html; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  sarif: 'application/sarif+json',
} as const satisfies Readonly<Record<ReportForm, string>>

const FORMS: readonly ReportForm[] = ['html', 'xlsx', 'csv', 'json', 'sarif']

/** `GET /v1/audits/{id}/report.html` and the other forms: what `report` makes of the run. */
export function addReports(app: FastifyInstance, audits: Audits | undefined): void {
  for (const form of FORMS) addReport(app, audits, form)
}

function addReport(app: FastifyInstance, audits: Audits | undefined, form: ReportForm): void {
  const type = TYPES[form]
  const [bare = type] = type.split(';')
  app.get<{ Params: { id: string } }>(`/v1/audits/:id/report.${form}`, {
    config: { scope: 'read' },
    onRequest: onlyParameters(),
    schema: {
      summary: `Report an audit as ${form.toUpperCase()}`,
      tags: ['audits'],
      params: ID,
      response: {
        200: shapesOf('The report, in the language of Accept-Language, else of the audit.', {
          [bare]: form === 'xlsx' ? 'bytes' : 'text',
        }),
        ...problems(400, 404, 409, 410, 429, 503, 507),
      },
    },
    handler: async (request, reply) => {
      const found = findAudit(audits, request)
      if (typeof found === 'string') return refuse(request, reply, found)
      const { job, reports, limits } = found
      if (job.state !== 'done') return refuse(request, reply, 'no-run')
      const asked = request.headers['accept-language']
      const language = asked === undefined ? job.lang : languageOf(asked)
      // While it is being made nothing is sent, which is no fault of whoever waits.
      beSilent(request, 0)
      const report = await reports.of(job.id, form, language)
      beSilent(request, limits.patience)
      if (report === 'queue-full') return refuse(request, reply.header('retry-after', RETRY_AFTER), report)
      if (typeof report === 'string') return refuse(request, reply, report)
      return reply
        .header('content-type', type)
        .header('content-language', language)
        .header('vary', 'Accept-Language')
        .header(
          'content-disposition',
          `${form === 'html' ? 'inline' : 'attachment'}; filename="audit-${job.id}.${form}"`,
        )
        .header('content-security-policy', POLICY)
        .send(createReadStream(report.path))
    },
  })
}

/** Lets a connection be silent for so many milliseconds; 0: for ever. A request that is injected has none. */
function beSilent({ raw }: Pick<FastifyRequest, 'raw'>, most: number): void {
  if (raw.socket instanceof Socket) raw.socket.setTimeout(most)
}

/** The page has its own program and styles in itself, and says by their hashes that it has no others. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; " +
  "frame-ancestors 'none'"

/** In seconds. */
const RETRY_AFTER = 5
