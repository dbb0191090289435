import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf, templates } from '../cli/audit-world.ts'
import { multipart, type Part } from './audit-service.ts'
import { served } from './served.ts'

/** Names of people and companies that nobody else has. */
const NAMES = Array.from({ length: 1000 }, (_, i) => `Zébulon-${i}-Quix`)

/** A hundred accounts, in which each of ten names stands where a name or an address may stand. */
const STATES = Array.from({ length: 100 }, (_, i) => {
  const name = (n: number) => NAMES[10 * i + n] ?? ''
  return {
    reseller: { legalName: name(0), address: { line1: name(1), city: name(2), country: 'FR' }, cspCountry: 'GB' },
    primaryContact: { firstName: name(3), lastName: name(4), email: `${name(5)}@contoso.fr` },
    customerSupport: { email: `${name(6)}@contoso.fr` },
    users: [{ userPrincipalName: `${name(7)}@contoso.fr`, roles: ['global-admin'] }],
    providers: [{ name: name(8), country: 'US', state: 'active' }],
    customers: [{ name: name(9), country: 'BE', resellerRelationship: { state: 'active' } }],
  }
})

test('of a whole audit at trace level, no name gets into log, figures, problems or names of files: 0 of 1,000', async () => {
  const folder = await folderOf({})
  const dataDir = join(folder, 'data')
  const { url, log } = await served(['--data-dir', dataDir, '--log-level', 'trace', '--body-limit', '100000'])
  const exports = Object.entries(templates(...STATES))
  for (const name of NAMES) expect(exports.some(([, text]) => text.includes(name))).toBe(true)

  const problems: string[] = []
  /** Asks for something, and keeps what is answered where it is a problem. */
  const ask = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(`${url}${path}`, init)
    const text = await answer.text()
    if (answer.status >= 400) problems.push(text)
    return text
  }
  const upload = async (parts: readonly Part[], headers: Readonly<Record<string, string>> = {}) => {
    const { payload, headers: types } = await multipart(...parts)
    return ask('/v1/audits', { method: 'POST', body: payload, headers: { ...types, ...headers } })
  }
  const audited = async (...parts: readonly Part[]) => {
    const { id } = JSON.parse(await upload(parts, { 'idempotency-key': 'Quix' }))
    return { id, told: await ask(`/v1/audits/${id}`, { headers: { accept: 'text/event-stream' } }) }
  }

  const files = exports.map(([file, text], i): Part => ['files', text, `${NAMES[i]}-${file}`])
  const { id, told } = await audited(...files, ['asOf', '2021-03-15'])
  expect(told).toContain('"state":"done"')
  const shown = [await ask(`/v1/audits/${id}/findings?limit=1000`), await ask(`/v1/audits/${id}/report.json`)]
  for (const text of shown) expect(text).toContain('bulon-')

  // The same key with something else, and whatever else may be wrong, with a name in it.
  for (const name of NAMES.slice(0, 5)) {
    const other: Part = ['files', `${name},${name}\n"${name}`, `${name}.csv`]
    const path = encodeURIComponent(name)
    await upload([other], { 'idempotency-key': 'Quix' })
    await upload([[name, name], other])
    await upload([other, ['asOf', name]])
    await upload([other, ['mapping', JSON.stringify({ [name]: name })]])
    await upload([other, ['waivers', JSON.stringify({ waivers: [{ rule: name, author: name }] })]])
    await upload([other, other])
    await ask(`/v1/audits/${path}/findings`)
    await ask(`/v1/audits/${id}/findings?reseller=${path}&cursor=${path}`)
    await ask('/v1/audits', {
      method: 'POST',
      body: name,
      headers: { 'content-type': `multipart/form-data; boundary=${path}` },
    })
  }
  const failed = await upload([
    ['files', `${NAMES[0]}\0`, `${NAMES[0]}.xlsx`],
    ['lang', 'fr'],
  ])
  await ask(`/v1/audits/${JSON.parse(failed).id}`, { headers: { accept: 'text/event-stream' } })
  expect(problems).toHaveLength(5 * 9)

  const left = (await readdir(dataDir, { recursive: true })).join('\n')
  const figures = await ask('/metrics')
  expect(log()).toContain('"level":10')
  expect(left).toContain('report.json')
  const everything = [log(), figures, left, ...problems].join('\n')
  expect(NAMES.filter((name) => everything.includes(name))).toEqual([])
  expect(everything).not.toMatch(/quix|bulon|contoso\.fr/i)
})
