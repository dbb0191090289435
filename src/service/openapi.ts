import { readFileSync } from 'node:fs'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'

/** Every shape that a route takes or gives, and those that they refer to. */
const SHAPES = [
  'account-state',
  'audit-job',
  'audit-jobs',
  'check-answer',
  'check-refusal',
  'dataset',
  'export-kind',
  'finding',
  'findings-page',
  'mapping',
  'problem',
  'rule',
  'rule-coverage',
  'rule-list',
  'waivers',
] as const
export type Shape = (typeof SHAPES)[number]

/**
 * Describes the routes by OpenAPI 3.1, from the schemas that the types come from. Served at `/openapi.json`, and as a
 * page at `/docs`, which needs nothing from elsewhere. To be called before the routes are added.
 */
export async function addOpenApi(app: FastifyInstance, version: string, keys: boolean): Promise<void> {
  // The framework would drop and coerce; bodies and queries are read by ourselves.
  app.setValidatorCompiler(() => () => true)
  app.setSerializerCompiler(() => (value) => JSON.stringify(value))
  for (const shape of SHAPES) app.addSchema(readShape(shape))
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'partner-preflight', version, description: ABOUT },
      ...(keys && {
        components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
        security: [{ key: [] }],
      }),
    },
    refResolver: { buildLocalReference: (json) => nameOf(String(json.$id)) },
  })
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: CSP_OF_THE_PAGE,
    uiConfig: { validatorUrl: null, docExpansion: 'list' },
  })
  app.get('/openapi.json', { schema: { hide: true }, handler: async () => app.swagger() })
}

/** A body of a shape. */
export function bodySchema(shape: Shape): object {
  return { $ref: `${shape}.schema.json#` }
}

/** A body with an account state a line. */
export function linesSchema(): object {
  return { type: 'string', description: 'An account state a line.' }
}

/** A body with exports and what is said of them. */
export function uploadSchema(): object {
  return {
    type: 'object',
    properties: {
      files: {
        type: 'array',
        minItems: 1,
        items: { type: 'string', format: 'binary' },
        description: 'The exports; their names say whether they are JSON, workbooks or text, and stand in findings.',
      },
      mapping: bodySchema('mapping'),
      waivers: bodySchema('waivers'),
      asOf: { type: 'string', format: 'date', description: 'The day whose rules judge; without it today (UTC).' },
      lang: { type: 'string', enum: ['en', 'fr'], description: 'Without it as Accept-Language says.' },
    },
    required: ['files'],
    additionalProperties: false,
  }
}

/** An answer of a shape. */
export function shapeOf(shape: Shape, description: string, mediaType = 'application/json'): object {
  return { description, content: { [mediaType]: { schema: { $ref: `${shape}.schema.json#` } } } }
}

/** An answer that comes in several media types: of a shape each, or as a text or bytes that no schema describes. */
export function shapesOf(description: string, types: Readonly<Record<string, Shape | 'text' | 'bytes'>>): object {
  const content = Object.entries(types).map(([type, shape]) => [type, { schema: schemaFor(shape) }])
  return { description, content: Object.fromEntries(content) }
}

function schemaFor(shape: Shape | 'text' | 'bytes'): object {
  if (shape === 'text') return { type: 'string' }
  return shape === 'bytes' ? { type: 'string', format: 'binary' } : bodySchema(shape)
}

/** The answers with a problem that a route may give, beside those that all may. */
export function problems(...statuses: readonly number[]): Record<number, object> {
  return Object.fromEntries(
    statuses.map((status) => [status, shapeOf('problem', 'Why not.', 'application/problem+json')]),
  )
}

/** The page takes nothing from elsewhere; its library writes styles into its elements. */
const CSP_OF_THE_PAGE =
  "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'; object-src 'none'"

const ABOUT =
  'Judges account states against the documented rules of the Microsoft CSP indirect-reseller programme: which gates are ' +
  'open, what fails and why, by which sentence, what is not known, and what to do next.'

function readShape(shape: Shape): object {
  const { $schema: _, ...schema } = JSON.parse(readFileSync(new URL(`${shape}.schema.json`, SCHEMAS), 'utf8'))
  return schema
}

const SCHEMAS = new URL('../../schemas/', import.meta.url)

/** `check-answer.schema.json` is called `check-answer`. */
function nameOf(id: string): string {
  return id.replace('.schema.json', '')
}
