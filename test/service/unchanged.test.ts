import { describe, expect, test } from 'vitest'
import { validateProblem } from '../../src/schemas/generated/problem.ts'
import { run } from '../cli/fake-io.ts'
import { CONTOSO, preflight, service } from './service.ts'

const SERVICE = await service({ limits: { bodyLimit: 10_000 } })

const utf8 = (text: string) => Buffer.from(text)
const deep = (levels: number) => utf8(`{"reseller":${'['.repeat(levels)}${']'.repeat(levels)}}`)

describe('a body that is no account state is refused with its code and its place', () => {
  test.each([
    [
      'a repeated key',
      utf8('{"reseller":{"cspCountry":"FR",\n"cspCountry":"GB"}}'),
      'duplicate-key',
      '/reseller/cspCountry',
      2,
      1,
    ],
    [
      'a repeated key in another spelling',
      utf8('{"asOf":"2021-03-15","\\u0061sOf":1}'),
      'duplicate-key',
      '/asOf',
      1,
      22,
    ],
    [
      'a repeated key that nobody knows',
      utf8('{"reseller":{"jean@contoso.fr":1,"jean@contoso.fr":2}}'),
      'duplicate-key',
      '/reseller',
      1,
      34,
    ],
    ['a repeated key __proto__', utf8('{"__proto__":1,"__proto__":2}'), 'duplicate-key', '', 1, 16],
    ['a byte that is not UTF-8', Buffer.from([...utf8('{"asOf":"'), 0xe9, ...utf8('"}')]), 'not-utf8', '/asOf', 1, 10],
    ['half a character at the end', Buffer.from([...utf8('{"asOf":"'), 0xf0, 0x9f]), 'not-utf8', '/asOf', 1, 10],
    ['UTF-16', Buffer.from('\uFEFF{}', 'utf16le'), 'not-utf8', '', 1, 1],
    ['33 levels', deep(32), 'too-deep', `/reseller${'/0'.repeat(31)}`, 1, 44],
    ['4,000 levels', deep(4000), 'too-deep', `/reseller${'/0'.repeat(31)}`, 1, 44],
    ['a list', utf8('[{}]'), 'a-list', '', 1, 1],
    ['a text', utf8('"contoso"'), 'not-an-object', '', 1, 1],
    ['null', utf8('null'), 'not-an-object', '', 1, 1],
    ['nothing', utf8(''), 'empty', '', 1, 1],
    ['blanks', utf8(' \r\n\t'), 'empty', '', 2, 2],
    ['a trailing comma', utf8('{"reseller":{"cspCountry":"FR",}}'), 'not-json', '/reseller', 1, 32],
    ['half an object', utf8('{"mpnIds":[{"id":"1"'), 'not-json', '/mpnIds/0/id', 1, 21],
    ['two states', utf8('{}{}'), 'not-json', '', 1, 3],
    ['a comment', utf8('{/* FR */}'), 'not-json', '', 1, 2],
    ['NaN', utf8('{"asOf":NaN}'), 'not-json', '/asOf', 1, 9],
  ])('%s', async (_, body, code, pointer, line, column) => {
    const answer = await preflight(SERVICE, body)
    expect(answer.statusCode).toBe(400)
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/)
    const problem = answer.json()
    expect(validateProblem(problem)).toHaveProperty('value')
    expect(problem).toMatchObject({ code, status: 400, errors: [{ code, pointer, line, column }] })
    expect(answer.body).not.toContain('jean')
  })

  test('every repeated key is told at once', async () => {
    const { errors } = (await preflight(SERVICE, '{"asOf":1,"asOf":2,"asOf":3}')).json()
    expect(errors).toHaveLength(2)
  })
})

describe('a body is judged as it was written', () => {
  test.each([
    ['a big integer', '{"mpnIds":[{"id":9007199254740993,"country":"GB"}]}'],
    ['an integer beyond any number', '{"mpnIds":[{"id":1e999,"country":"GB"}]}'],
    ['texts where flags and numbers belong', '{"reseller":{"authorisedSignatory":"true","enrolledInCsp":1}}'],
    ['null and blanks', '{"reseller":{"cspCountry":null,"legalName":""}}'],
    ['a value where a list belongs', '{"mpnIds":{"id":"4391507"},"providers":"x"}'],
    ['a key __proto__', '{"__proto__":{"reseller":{"cspCountry":"FR"}},"constructor":{"prototype":1}}'],
    ['keys that nobody knows', '{"resellers":{"cspCountry":"FR"}}'],
    ['a byte order mark', '\uFEFF{"asOf":"2021-03-15"}'],
    ['32 levels', deep(31).toString()],
  ])('%s', async (_, text) => {
    const answer = await preflight(SERVICE, text, '?verdicts=all')
    const { stdout } = await run(['check', '-', '--format', 'json'], { stdin: text })
    expect(answer.statusCode).toBe(200)
    expect(answer.body).toBe(stdout)
  })
})

describe('a body is read only if its headers say that it is JSON in UTF-8', () => {
  test.each([
    ['application/json', 200, undefined],
    ['Application/JSON', 200, undefined],
    ['application/json; charset=utf-8', 200, undefined],
    ['application/json;charset="UTF-8"', 200, undefined],
    ['application/json ; charset=utf8', 200, undefined],
    ['application/json; charset=iso-8859-1', 415, 'charset'],
    ['application/json; charset=utf-16', 415, 'charset'],
    ['text/json', 415, 'media-type'],
    ['text/plain', 415, 'media-type'],
    ['application/x-www-form-urlencoded', 415, 'media-type'],
    ['application/jsonx', 415, 'media-type'],
    ['application/ld+json', 415, 'media-type'],
    ['application/json, text/plain', 415, 'media-type'],
    ['application/json; charset', 415, 'media-type'],
    ['application', 415, 'media-type'],
    ['multipart/form-data; boundary=x', 415, 'media-type'],
  ])('%s', async (type, status, code) => {
    const answer = await preflight(SERVICE, CONTOSO, '', { 'content-type': type })
    expect(answer.statusCode).toBe(status)
    if (code !== undefined) expect(answer.json()).toMatchObject({ code, errors: [{ code, header: 'content-type' }] })
  })

  test('no content-type at all', async () => {
    const answer = await SERVICE.app.inject({ method: 'POST', url: '/v1/preflight', payload: Buffer.from('{}') })
    expect(answer.json()).toMatchObject({ status: 415, code: 'media-type' })
  })

  test('a compressed body', async () => {
    const answer = await preflight(SERVICE, CONTOSO, '', { 'content-encoding': 'gzip' })
    expect(answer.json()).toMatchObject({ status: 415, code: 'content-encoding' })
  })
})

describe('whatever else is asked wrongly has a code too', () => {
  test('a body beyond the limit', async () => {
    const answer = await preflight(SERVICE, `{"a":"${'x'.repeat(10_000)}"}`)
    expect(answer.json()).toMatchObject({ status: 413, code: 'too-large' })
  })

  test.each([
    ['?asOf=2021-02-30', 'asOf'],
    ['?asOf=yesterday', 'asOf'],
    ['?gate=mpn', 'gate'],
    ['?verdicts=some', 'verdicts'],
    ['?asOf=2021-03-15&asOf=2021-03-16', 'asOf'],
    ['?as-of=2021-03-15', undefined],
  ])('the query %s', async (query, parameter) => {
    const problem = (await preflight(SERVICE, '{}', query)).json()
    expect(problem).toMatchObject({ status: 400, code: 'wrong-parameter' })
    expect(problem.errors[0].parameter).toBe(parameter)
  })

  test('a day without rules', async () => {
    const flagged = await preflight(SERVICE, '{}', '?asOf=1999-01-01')
    expect(flagged.json()).toMatchObject({ status: 422, code: 'no-rules', errors: [{ parameter: 'asOf' }] })
    const dated = await preflight(SERVICE, '{\n "asOf":"1999-01-01"}')
    expect(dated.json()).toMatchObject({ status: 422, errors: [{ pointer: '/asOf', line: 2, column: 9 }] })
  })

  test.each([
    ['GET', '/nowhere', 404, 'not-found'],
    ['GET', '/v1/rules/../../etc/passwd', 404, 'not-found'],
    ['GET', '/v1/rules/%2e%2e%2fpackage.json', 404, 'no-such-rule'],
    ['GET', '/docs/static/..%2f..%2fpackage.json', 404, 'not-found'],
    ['GET', '/v1/rules/%zz', 400, 'malformed-request'],
  ] as const)('%s %s', async (method, url, status, code) => {
    const answer = await SERVICE.app.inject({ method, url })
    expect(answer.json()).toMatchObject({ status, code })
  })

  test.each([
    ['PUT', '/v1/rules', 'GET, HEAD'],
    ['DELETE', '/v1/preflight', 'POST'],
    ['PATCH', '/v1/audits/x', 'DELETE, GET, HEAD'],
    ['POST', '/v1/audits/x/findings', 'GET, HEAD'],
    ['POST', '/healthz', 'GET, HEAD'],
  ] as const)('%s %s, which is asked otherwise', async (method, url, allow) => {
    const answer = await SERVICE.app.inject({ method, url, payload: 'x'.repeat(20_000) })
    expect(answer.json()).toMatchObject({ status: 405, code: 'method-not-allowed' })
    expect(answer.headers.allow).toBe(allow)
  })

  test.each([
    ['fr', 'fr'],
    ['fr-CA, en;q=0.5', 'fr'],
    ['de, en;q=0.5, fr;q=0.9', 'fr'],
    ['en, fr', 'en'],
    ['de', 'en'],
    ['*', 'en'],
    ['fr;q=0', 'en'],
    [',;=,', 'en'],
  ])('Accept-Language: %s is answered in %s', async (asked, language) => {
    const answer = await preflight(SERVICE, '', '', { 'accept-language': asked })
    expect(answer.headers['content-language']).toBe(language)
    expect(answer.json().title).toBe(language === 'fr' ? 'Le corps est vide.' : 'The body is empty.')
  })
})
