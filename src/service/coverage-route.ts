import type { FastifyInstance } from 'fastify'
import { coverageHtml } from '../report/coverage-html.ts'
import { coverageJson } from '../report/coverage-json.ts'
import { coverageTable } from '../report/coverage-table.ts'
import { coverageOf } from '../rules/coverage.ts'
import { acceptedOf } from './accepted.ts'
import type { ServiceGround } from './ground.ts'
import { languageOf } from './language.ts'
import { problems, shapesOf } from './openapi.ts'
import { onlyParameters } from './query.ts'

/** `GET /v1/coverage`: which rules rest on which sentences, as `rules coverage` gives it, as JSON or as a page. */
export function addCoverage(app: FastifyInstance, { rules, datasets }: ServiceGround): void {
  const coverage = coverageOf(rules, datasets)
  const json = coverageJson(coverage)
  app.get('/v1/coverage', {
    config: { scope: 'read' },
    onRequest: onlyParameters(),
    schema: {
      summary: 'Show which rules rest on which sentences of the founding document',
      tags: ['rules'],
      response: {
        200: shapesOf('Every sentence and every rule.', {
          'application/json': 'rule-coverage',
          'text/html': 'text',
        }),
        ...problems(400),
      },
    },
    handler: async ({ headers }, reply) => {
      reply.header('vary', 'Accept, Accept-Language')
      const type = acceptedOf(headers.accept, ['application/json', 'text/html'])
      if (type === 'application/json') return reply.header('content-type', `${type}; charset=utf-8`).send(json)
      const language = languageOf(headers['accept-language'])
      return reply
        .header('content-type', `${type}; charset=utf-8`)
        .header('content-language', language)
        .header('content-security-policy', POLICY)
        .send(coverageHtml(coverageTable(coverage, datasets, language)))
    },
  })
}

/** The page runs nothing; its styles stand in itself. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
