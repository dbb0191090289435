import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { path } from '../../src/domain/gate.ts'
import { validateAuditSummary } from '../../src/schemas/generated/audit-summary.ts'
import { validateFinding } from '../../src/schemas/generated/finding.ts'
import { BOOK } from '../arbitraries/judge.ts'
import { audit, auditIn, contoso, DEMO, demo, findings, folderOf, templates } from './audit-world.ts'

const MAPPING = ['--mapping', 'datasets/demo/mapping.json', '--fail-on', 'never']
/** What an audit tells of cells that it could not use: the demo has some. */
const NOTES = /spoilt MPN IDs|cannot be read as/
const compliant = templates(await contoso())

describe('what an audit prints and keeps', () => {
  test('is in the shape of its schemas, and the summary that is printed is the one that is kept', async () => {
    const ended = await auditIn(await folderOf({}), [DEMO, ...MAPPING, '--format', 'json'])
    expect(ended.exit).toBe(0)
    expect(
      ended.stderr
        .trimEnd()
        .split('\n')
        .filter((line) => !NOTES.test(line)),
    ).toEqual([])
    expect(validateAuditSummary(JSON.parse(ended.stdout))).toHaveProperty('value')
    expect(await ended.file('tally.json')).toBe(ended.stdout)
    const { rules, accounting, selfCheck, funnel, blockers } = JSON.parse(ended.stdout)
    expect(accounting.read).toBe(accounting.used + accounting.ignored + accounting.rejected)
    expect(selfCheck.agreed).toBe(selfCheck.sample)

    const found = await findings(ended)
    for (const { id, fail } of rules) {
      expect(found.filter(({ rule, verdict }) => rule === id && verdict === 'fail')).toHaveLength(fail)
    }
    expect(await ended.file('rejects.csv')).toBe('file,line,column,byte,code,message,raw\n')

    const standing = firstNotOpen(await ended.file('resellers.csv'))
    expect(funnel.through).toBe(standing.get('none open') ?? 0)
    for (const { gate, blocked, undetermined } of funnel.stopped) {
      expect([gate, blocked, undetermined]).toEqual([
        gate,
        standing.get(`${gate} blocked`) ?? 0,
        standing.get(`${gate} undetermined`) ?? 0,
      ])
    }
    expect(blockers.length).toBeGreaterThan(0)
    for (const { rule, resellers } of blockers) {
      const stopped = found.filter((one) => one.rule === rule && one.verdict === 'fail')
      expect([rule, resellers]).toEqual([rule, new Set(stopped.map(({ subject }) => subject.reseller)).size])
    }
  })

  test('the findings are printed as they are kept, one a line', async () => {
    const ended = await audit(await demo('resellers-americas.csv'), '--format', 'ndjson')
    const lines = ended.stdout.trimEnd().split('\n')
    expect(lines.filter((line) => 'problems' in validateFinding(JSON.parse(line)))).toEqual([])
    expect(await ended.ndjson()).toBe(ended.stdout)
  })

  test('the manifest says what was read, and how', async () => {
    const ended = await audit(compliant, '--quiet')
    expect(ended).toMatchObject({ exit: 0, stdout: '', stderr: '' })
    const { inputs, startedAt, asOf } = JSON.parse(await ended.file('manifest.json'))
    expect({ startedAt, asOf }).toEqual({ startedAt: '2021-03-15T12:00:00.000Z', asOf: '2021-03-15' })
    expect(inputs.map(({ file }: { file: string }) => file)).toEqual(
      Object.keys(compliant)
        .sort()
        .map((name) => `{in}/${name}`),
    )
    expect(inputs[0]).toMatchObject({
      reader: 'direct',
      encoding: 'utf-8',
      dialect: { delimiter: ',' },
      accounting: { read: 1, used: 1 },
    })
  })

  test('the manifest says which reader read a file, and why the database could not', async () => {
    const [header = '', record = ''] = (compliant['reseller.csv'] ?? '').split('\n')
    const ended = await audit({ ...compliant, 'reseller.csv': `${header}\r\n${record}\n` }, '--quiet')
    const { inputs } = JSON.parse(await ended.file('manifest.json'))
    expect(inputs.find(({ file }: { file: string }) => file === '{in}/reseller.csv')).toMatchObject({
      reader: 'careful',
      because: 'mixed-line-ends',
    })
  })

  test('a full standard output ends with 74, and the run is whole', async () => {
    const folder = await folderOf(compliant)
    const ended = await auditIn(folder, [folder], { fullAfter: 0 })
    expect(ended).toMatchObject({ exit: 74, stderr: 'the output could not be written: no space left on device\n' })
    expect(validateAuditSummary(JSON.parse(await ended.file('tally.json')))).toHaveProperty('value')
  })
})

/** How many resellers stand at each gate, by its state: at the first that is not open. */
function firstNotOpen(resellers: string): ReadonlyMap<string, number> {
  const [[, , , ...gates] = [], ...lines]: readonly string[][] = parse(resellers)
  const counts = new Map<string, number>()
  for (const [, , , ...states] of lines) {
    const at = states.findIndex((state) => state !== 'open')
    const standing = at < 0 ? 'none open' : `${gates[at]} ${states[at]}`
    counts.set(standing, (counts.get(standing) ?? 0) + 1)
  }
  return counts
}

describe('what no file has a column for', () => {
  const { 'reseller.csv': reseller = '', 'mpn_id.csv': mpnIds = '' } = compliant
  const few = { 'reseller.csv': reseller, 'mpn_id.csv': mpnIds }

  test('is unknown, and told once a rule, with the exports that would settle it; it leaves no finding', async () => {
    const ended = await audit(few)
    const { notEvaluable, rules, missingExports } = JSON.parse(await ended.file('tally.json'))
    const contact = missingExports.find(({ kind }: { kind: string }) => kind === 'template-contact')
    expect(contact.columns).toContain('contact.email')
    const verdicts = missingExports.map((one: { verdicts: number }) => one.verdicts)
    expect(verdicts).toEqual([...verdicts].sort((a, b) => b - a))
    expect(ended.exit).toBe(1)
    const silent = notEvaluable.map(({ rule }: { rule: string }) => rule)
    expect(silent).toContain('contact-email-not-webmail')
    expect(rules).toContainEqual(expect.objectContaining({ id: 'contact-email-not-webmail', unknown: 1 }))
    expect((await findings(ended)).filter(({ rule }) => silent.includes(rule))).toEqual([])
  })

  test('is left out of gates and exit code with --scope evaluable, and every output says so', async () => {
    const ended = await audit(few, '--scope', 'evaluable')
    expect(ended.stdout).toContain('(--scope evaluable)')
    expect(JSON.parse(await ended.file('manifest.json'))).toHaveProperty('scope', 'evaluable')
    const { scope, gates } = JSON.parse(await ended.file('tally.json'))
    expect(scope).toBe('evaluable')
    for (const { undeterminedOnlyForColumns } of gates) expect(undeterminedOnlyForColumns).toBe(0)
  })
})

test('with --gate only the rules of that gate and of those it depends on are judged', async () => {
  const ended = await audit(compliant, '--gate', 'mpn-link')
  const { rules } = JSON.parse(await ended.file('tally.json'))
  const asked = path('mpn-link')
  expect(rules.map(({ id }: { id: string }) => id).sort()).toEqual(
    BOOK.rules
      .filter(({ file }) => asked.includes(file.gate))
      .map(({ file }) => file.id)
      .sort(),
  )
})
