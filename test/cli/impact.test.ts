import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { type RuleImpact, validateRuleImpact } from '../../src/schemas/generated/rule-impact.ts'
import { run } from './fake-io.ts'

const world = await mkdtemp(join(tmpdir(), 'impact-'))
afterAll(() => rm(world, { recursive: true, force: true }))

const TENANT = '1f3a52c4-6d1e-4b8a-9c55-0a7d3f2b9e10'
const OTHER = '2f3a52c4-6d1e-4b8a-9c55-0a7d3f2b9e11'
const RESELLERS = `account,tenantId,legalName,pmcCredentials\na,${TENANT},Contoso,false\nb,${OTHER},Fabrikam,true\n`
const IDS = 'account,id,platform,linkedTo\na,4391507,pmc,\nb,4391508,pmc,\n'
const DAYS = ['--from', '2022-04-30', '--to', '2022-05-01']

// Each test audits, and then judges two days anew.
describe('the impact on a run', { timeout: 600_000 }, () => {
  test('names who changes, and by which rule and sentences', async () => {
    const place = await audited('named')
    const impact = await impactOf(join(place, 'run'))
    expect(impact).toMatchObject({ judged: 2, end: ['pmc-credentials-available'], begin: [] })
    expect(impact.resellers.map(({ reseller, name }) => [reseller, name])).toEqual([[TENANT, 'Contoso']])
    expect(impact.resellers[0]?.changes).toMatchObject([
      {
        rule: 'pmc-credentials-available',
        subject: { kind: 'mpn-id', key: `${TENANT}/mpn/4391507` },
        before: 'fail',
        after: 'not-in-force',
        sources: [{ document: 'ms-indirect-providers', sentences: [132, 133] }, {}],
      },
    ])
  })

  test('is the same as on account states that say the same', async () => {
    const states = [
      { legalName: 'Contoso', tenantId: TENANT, pmc: false, id: '4391507' },
      { legalName: 'Fabrikam', tenantId: OTHER, pmc: true, id: '4391508' },
    ].map(({ legalName, tenantId, pmc, id }) => ({
      reseller: { tenantId, legalName },
      enrolment: { pmcCredentials: pmc },
      mpnIds: [{ id, platform: 'pmc' }],
    }))
    const file = join(world, 'states.ndjson')
    await writeFile(file, states.map((state) => `${JSON.stringify(state)}\n`).join(''))
    const onRun = await impactOf(join(await audited('same'), 'run'))
    expect((await impactOf(file)).resellers.map(briefly)).toEqual(onRun.resellers.map(briefly))
  })

  test('is still found when the run and its inputs move together', async () => {
    const place = await audited('here')
    await rename(place, join(world, 'there'))
    expect(await impactOf(join(world, 'there/run'))).toHaveProperty('judged', 2)
  })

  test('is refused where an input has changed or is gone, and each is named', async () => {
    const place = await audited('changed')
    await writeFile(join(place, 'in/reseller.csv'), `${RESELLERS}c,,Northwind,true\n`)
    await rm(join(place, 'in/mpn_id.csv'))
    const { exit, stderr, stdout } = await run(['rules', 'impact', ...DAYS, join(place, 'run')])
    expect({ exit, stdout }).toEqual({ exit: 3, stdout: '' })
    expect(stderr).toContain('in/mpn_id.csv: it is gone')
    expect(stderr).toContain('in/reseller.csv: it is not the file that the run was made from')
  })

  test('is refused where the run was read from standard input', async () => {
    const out = join(world, 'piped')
    await run(['audit', '-', '--out', out], { stdin: RESELLERS })
    const { exit, stderr } = await run(['rules', 'impact', ...DAYS, out])
    expect(exit).toBe(3)
    expect(stderr).toContain('it was read from standard input')
  })
})

async function audited(name: string): Promise<string> {
  const place = join(world, name)
  await mkdir(join(place, 'in'), { recursive: true })
  await writeFile(join(place, 'in/reseller.csv'), RESELLERS)
  await writeFile(join(place, 'in/mpn_id.csv'), IDS)
  await run(['audit', join(place, 'in'), '--out', join(place, 'run'), '--as-of', '2021-03-15', '--fail-on', 'never'])
  return place
}

async function impactOf(what: string): Promise<RuleImpact> {
  const { stdout, stderr } = await run(['rules', 'impact', ...DAYS, '--format', 'json', what])
  const result = validateRuleImpact(JSON.parse(stdout === '' ? '{}' : stdout))
  if ('value' in result) return result.value
  throw new Error(stderr + JSON.stringify(result.problems))
}

function briefly({ reseller, changes }: RuleImpact['resellers'][number]) {
  return { reseller, changes: changes.map(({ rule, before, after }) => ({ rule, before, after })) }
}
