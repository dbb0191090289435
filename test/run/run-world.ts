import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fc } from '@fast-check/vitest'
import { stringify } from 'csv-stringify/sync'
import { GATE_STATES, GATES } from '../../src/domain/gate.ts'
import { guarded } from '../../src/run/formula-cells.ts'
import type { Run } from '../../src/run/open-run.ts'
import type { RejectLine, ResellerLine } from '../../src/run/parts.ts'
import { byNaturalKey, byUtf8 } from '../../src/run/utf8-order.ts'
import { type AuditSummary, validateAuditSummary } from '../../src/schemas/generated/audit-summary.ts'
import type { Finding } from '../../src/schemas/generated/finding.ts'
import { validateRunManifest } from '../../src/schemas/generated/run-manifest.ts'
import type { Waiver } from '../../src/schemas/generated/waivers.ts'
import { rulesOf, writeFindings } from './kept-findings.ts'

/** What a run of a test holds; its tallies follow from it. */
export interface World {
  readonly findings: readonly Finding[]
  readonly resellers: readonly ResellerLine[]
  readonly rejects: readonly RejectLine[]
  /** What the manifest and the summary say otherwise. */
  readonly manifest?: object
  /** What the manifest alone has: the waivers that the audit was given. */
  readonly waivers?: readonly Waiver[]
}

/** Does something with a run in a folder of its own, which then goes. */
export async function withRun<T>(world: World, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'preflight-run-'))
  try {
    await writeRun(join(folder, 'run'), world)
    return await use(join(folder, 'run'))
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function writeRun(folder: string, world: World): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, text] of Object.entries(textsOf(world))) await writeFile(join(folder, name), text)
  await writeFindings(folder, [...world.findings].sort(byNaturalKey), rulesOf(world.findings))
}

/** The files of a run by name, in the order of their names. */
export async function filesOf(world: World): Promise<readonly (readonly [string, Buffer])[]> {
  return withRun(world, async (folder) => {
    const names = (await readdir(folder)).sort(byUtf8)
    return Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const))
  })
}

/** The same as a run that was opened, without a folder: what is asked of it often and quickly. */
export function inMemory(world: World): Run {
  const files = textsOf(world)
  const manifest = validateRunManifest(JSON.parse(files['manifest.json'] ?? ''))
  const summary = validateAuditSummary(JSON.parse(files['tally.json'] ?? ''))
  if ('problems' in manifest || 'problems' in summary) throw new Error('a world is a run')
  return {
    folder: 'run',
    manifest: manifest.value,
    summary: summary.value,
    findings: () => each([...world.findings].sort(byNaturalKey)),
    resellers: () => each(world.resellers),
    rejects: () => each(world.rejects),
  }
}

async function* each<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values
}

/** The files of a run but for its findings, by name. */
function textsOf({ findings, resellers, rejects, manifest = {}, waivers }: World): Readonly<Record<string, string>> {
  const csv = (rows: readonly (readonly (string | number)[])[]) =>
    stringify(
      rows.map((row) => [...row]),
      { cast: { string: guarded } },
    )
  const summary = { ...summaryOf(findings, resellers, rejects), ...manifest }
  const { tool, version, asOf, scope, rulesHash, settings } = summary
  return {
    'manifest.json': `${JSON.stringify({ tool, version, asOf, scope, rulesHash, settings, inputs: [], ...manifest, waivers }, null, 2)}\n`,
    'tally.json': `${JSON.stringify(summary, null, 2)}\n`,
    'resellers.csv': csv([
      ['reseller', 'legalName', 'country', ...GATES],
      ...resellers.map(({ reseller, legalName, country, gates }) => [
        reseller,
        legalName,
        country,
        ...gates.map(({ state }) => state),
      ]),
    ]),
    'rejects.csv': csv([
      ['file', 'line', 'column', 'byte', 'code', 'message', 'raw'],
      ...rejects.map(({ file, line, column, byte, code, message, raw }) => [
        file,
        line,
        column ?? '',
        byte,
        code,
        message,
        raw,
      ]),
    ]),
  }
}

function summaryOf(
  findings: readonly Finding[],
  resellers: readonly ResellerLine[],
  rejects: readonly RejectLine[],
): AuditSummary {
  const ids = [...new Set(findings.map(({ rule }) => rule))].sort(byUtf8)
  const count = (rule: string, verdict: string) =>
    findings.filter((one) => one.rule === rule && one.verdict === verdict).length
  const rejected = rejects.length
  return {
    tool: 'partner-preflight',
    version: '0.1.0',
    asOf: '2021-03-15',
    rulesHash: 'a'.repeat(64),
    settings: { holidays: [] },
    inputs: [],
    accounting: { read: rejected, used: 0, ignored: 0, rejected },
    subjects: { reseller: resellers.length },
    scope: 'all',
    gates: GATES.map((gate) => {
      const states = resellers.flatMap(({ gates }) => gates.filter((one) => one.gate === gate))
      const among = (state: string) => states.filter((one) => one.state === state).length
      const rest = { blockedOnlyThroughOthers: 0, undeterminedOnlyForColumns: 0 }
      return { gate, open: among('open'), blocked: among('blocked'), undetermined: among('undetermined'), ...rest }
    }),
    // Not what an audit would find: of a run that is read it is only shown.
    funnel: { stopped: [], through: resellers.length },
    missingExports: [],
    rules: ids.map((id) => ({
      id,
      severity: findings.find(({ rule }) => rule === id)?.severity ?? 'blocking',
      pass: 3,
      fail: count(id, 'fail'),
      unknown: count(id, 'unknown'),
      notApplicable: 1,
    })),
    blockers: [],
    notEvaluable: [],
    conflicts: { verdicts: 0, first: [] },
    dataGaps: [],
    selfCheck: { sample: 0, agreed: 0, subjects: 0, resellers: 0, notRepresented: [] },
    durationMs: 1,
  }
}

const RULES = ['mpn-csp-same-country', 'contact-email-not-webmail', 'a-rule-of-their-own'] as const

/** Runs whose every text is drawn from `text`. What comes from a rule is the same in all its findings. */
export function worlds(text: fc.Arbitrary<string>): fc.Arbitrary<World> {
  const place = fc.record({
    file: text.map(well),
    line: fc.integer({ min: 1, max: 9e6 }),
    column: fc.integer({ min: 1, max: 99 }),
  })
  const words = fc.record({ en: text, fr: text })
  const rule = fc.record({ title: words, remediation: words, holds: text, applies: text })
  const finding = fc.record({
    rule: fc.constantFrom(...RULES),
    verdict: fc.constantFrom('fail' as const, 'unknown' as const),
    key: text.map(well),
    reseller: fc.nat(4),
    at: place,
    value: text,
    tree: fc.constantFrom('holds' as const, 'applies' as const),
  })
  const gates = fc.tuple(...GATES.map((gate) => fc.constantFrom(...GATE_STATES).map((state) => ({ gate, state }))))
  const reseller = fc.record({
    reseller: text,
    legalName: text,
    country: fc.constantFrom('FR', 'GB', ''),
    gates,
  })
  const reject = fc.record({
    file: text,
    line: fc.integer({ min: 1, max: 9e6 }),
    byte: fc.nat(),
    code: fc.constant('ragged-row'),
    message: text,
    raw: text,
  })
  return fc
    .record({
      rules: fc.record({ [RULES[0]]: rule, [RULES[1]]: rule, [RULES[2]]: rule }),
      drafts: fc.array(finding, { maxLength: 12 }),
      resellers: fc.array(reseller, { minLength: 1, maxLength: 5 }),
      rejects: fc.array(reject, { maxLength: 4 }),
    })
    .map(({ rules, drafts, resellers, rejects }) => {
      const lines = [...new Map(resellers.map((line, i) => [`r${i}${well(line.reseller)}`, line])).entries()]
      const keyed = lines.map(([key, line]) => ({ ...line, reseller: key, legalName: well(line.legalName) }))
      const findings = drafts.map((draft, i): Finding => {
        const owner = keyed[draft.reseller % keyed.length]?.reseller ?? ''
        const { title, remediation, ...trees } = rules[draft.rule]
        return {
          rule: draft.rule,
          version: 1,
          gate: 'mpn-link',
          severity: 'blocking',
          citations: [{ document: 'ms-indirect-providers', revision: '2021-01-27', sentences: [155] }],
          title,
          remediation,
          verdict: draft.verdict,
          ...(draft.verdict === 'unknown' ? { cause: 'blank' as const } : {}),
          subject: { kind: 'mpn-id', key: `${owner}/mpn/${i}${draft.key}`, reseller: owner },
          seen: [{ fact: 'mpn.country', value: draft.value, at: draft.at }],
          at: draft.at,
          expected: [{ fact: 'mpn.country', operator: 'equal', value: trees[draft.tree] }],
          predictedErrors: [],
        }
      })
      const sorted = [...keyed].sort((a, b) => byUtf8(a.reseller, b.reseller))
      return {
        findings,
        resellers: sorted,
        rejects: rejects.map((one) => ({
          ...one,
          file: well(one.file),
          message: well(one.message),
          raw: well(one.raw),
        })),
      }
    })
}

/** What was read from a file is UTF-8, which has no halves of pairs. */
function well(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd')
}

/** Texts that would do harm where they are not made inert. */
export const HOSTILE = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '</testcase><testcase name="forged"/>',
      ']]><!-- --><x>',
      'javascript:alert(1)',
      '[click](javascript:alert(1))',
      '![x](https://evil.example/p.png)',
      'https://evil.example/ www.evil.example',
      '| cell | ` tick `` ticks',
      '=HYPERLINK("https://evil.example")',
      "=cmd|'/C calc'!A0",
      "'=1+1",
      ' =1+1',
      '\t=1',
      '+1',
      '-1',
      '@SUM(A1)',
      'null\u0000 bell\u0007 escape\u001b[31m',
      '\u202egpj.exe\u2066\u200b',
      'line\nend\r\nand\rother\u2028\u2029',
      'half \ud800 a pair \udc00',
      '_x0041_ _x005F_',
      '{"a":1}',
      '# not a title',
      '- no item',
      '&lt;b&gt; &amp; &#x3c;',
      'é漢字\u{1F600}',
      '\ufeffmark',
      '',
    ),
  },
)
