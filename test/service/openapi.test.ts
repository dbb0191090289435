import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { validateRuleFile } from '../../src/schemas/generated/rule.ts'
import { validateRuleCoverage } from '../../src/schemas/generated/rule-coverage.ts'
import { validateRuleList } from '../../src/schemas/generated/rule-list.ts'
import { run } from '../cli/fake-io.ts'
import { CONTOSO, preflight, service } from './service.ts'

const SERVICE = await service()
const description = (await SERVICE.app.inject('/openapi.json')).json()

describe('the description of the service', () => {
  test('is OpenAPI 3.1 and has every route', () => {
    expect(description.openapi).toBe('3.1.0')
    expect(Object.keys(description.paths).sort()).toEqual([
      '/healthz',
      '/metrics',
      '/readyz',
      '/v1/audits',
      '/v1/audits/{id}',
      '/v1/audits/{id}/findings',
      '/v1/audits/{id}/report.csv',
      '/v1/audits/{id}/report.html',
      '/v1/audits/{id}/report.json',
      '/v1/audits/{id}/report.sarif',
      '/v1/audits/{id}/report.xlsx',
      '/v1/coverage',
      '/v1/preflight',
      '/v1/preflight/stream',
      '/v1/rules',
      '/v1/rules/{id}',
    ])
  })

  test('refers to nothing that is not in it', () => {
    const text = JSON.stringify(description)
    const references = new Set([...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, to = '']) => to))
    expect(references.size).toBeGreaterThan(5)
    for (const to of references) expect([to, at(to)]).toEqual([to, expect.any(Object)])
  })

  test('describes the answer that is given', async () => {
    const ajv = new Ajv2020({ strict: false })
    ajv.addSchema(description, 'openapi')
    const answer = (await preflight(SERVICE, CONTOSO, '?verdicts=all')).json()
    expect(ajv.validate({ $ref: 'openapi#/components/schemas/check-answer' }, answer)).toBe(true)
    expect(ajv.validate({ $ref: 'openapi#/components/schemas/check-answer' }, { ...answer, gates: 1 })).toBe(false)
  })

  test('has a page that takes nothing from elsewhere', async () => {
    const page = await SERVICE.app.inject('/docs')
    const links = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link = '']) => link)
    expect(links.length).toBeGreaterThan(3)
    for (const link of links) {
      const { origin, pathname } = new URL(link, 'http://here/docs')
      expect(origin).toBe('http://here')
      expect((await SERVICE.app.inject(pathname)).statusCode).toBe(200)
    }
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'self';/)
    expect(page.headers['content-security-policy']).not.toContain('http')
  })
})

describe('the rules', () => {
  test.each([
    ['', []],
    ['?gate=mpa&severity=blocking', ['--gate', 'mpa', '--severity', 'blocking']],
    ['?subject=order&asOf=2021-03-15', ['--subject', 'order', '--as-of', '2021-03-15']],
  ])('are listed by /v1/rules%s as by rules list', async (query, flags) => {
    const listed = (await SERVICE.app.inject(`/v1/rules${query}`)).json()
    const { stdout } = await run(['rules', 'list', '--format', 'json', ...flags])
    expect(listed).toEqual(JSON.parse(stdout))
    expect(validateRuleList(listed)).toHaveProperty('value')
  })

  test('are shown one by one as their files have them', async () => {
    const rule = (await SERVICE.app.inject('/v1/rules/mpn-csp-same-country')).json()
    expect(validateRuleFile(rule)).toHaveProperty('value')
  })
})

describe('the coverage', () => {
  test('is what rules coverage prints', async () => {
    const answer = await SERVICE.app.inject('/v1/coverage')
    const { stdout } = await run(['rules', 'coverage', '--format', 'json'])
    expect(answer.body).toBe(stdout)
    expect(validateRuleCoverage(answer.json())).toHaveProperty('value')
  })

  test('is a page for a browser, in its language', async () => {
    const headers = { accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8', 'accept-language': 'fr' }
    const answer = await SERVICE.app.inject({ url: '/v1/coverage', headers })
    const { stdout } = await run(['rules', 'coverage', '--format', 'html', '--lang', 'fr'])
    expect(answer.body).toBe(stdout)
    expect(answer.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'content-language': 'fr' })
  })
})

function at(reference: string): unknown {
  return reference
    .slice(2)
    .split('/')
    .reduce<unknown>((value, key) => Object(value)[key.replaceAll('~1', '/')], description)
}
