import type { FastifyInstance } from 'fastify'
import { inShort, rulesMeant } from '../rules/listed.ts'
import type { RuleFile } from '../schemas/generated/rule.ts'
import { problems, shapeOf } from './openapi.ts'
import { refuse } from './problem.ts'
import { onlyParameters, type Query, querySchema } from './query.ts'

const PARAMETERS = ['asOf', 'gate', 'severity', 'subject'] as const

/** `GET /v1/rules` and `GET /v1/rules/{id}`: what accounts are judged by, as `rules list` and `rules show` give it. */
export function addRules(app: FastifyInstance, rules: readonly RuleFile[]): void {
  app.get<{ Querystring: Query<(typeof PARAMETERS)[number]> }>('/v1/rules', {
    config: { scope: 'read' },
    onRequest: onlyParameters(...PARAMETERS),
    schema: {
      summary: 'List the rules',
      tags: ['rules'],
      querystring: querySchema(PARAMETERS),
      response: { 200: shapeOf('rule-list', 'The rules that meet every filter.'), ...problems(400) },
    },
    handler: async ({ query }) => inShort(rulesMeant(rules, query)),
  })
  app.get<{ Params: { id: string } }>('/v1/rules/:id', {
    config: { scope: 'read' },
    onRequest: onlyParameters(),
    schema: {
      summary: 'Show one rule: its conditions, sources, remedy and examples',
      tags: ['rules'],
      params: { type: 'object', properties: { id: { type: 'string', description: 'The id of the rule.' } } },
      response: { 200: shapeOf('rule', 'The rule as its file has it.'), ...problems(400, 404) },
    },
    handler: async (request, reply) => {
      const rule = rules.find(({ id }) => id === request.params.id)
      return rule ?? refuse(request, reply, 'no-such-rule')
    },
  })
}
