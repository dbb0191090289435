import { describe, expect, test } from 'vitest'
import { GATES } from '../../src/domain/gate.ts'
import { CAUSES } from '../../src/domain/reading.ts'
import { AUDIT_WORDS } from '../../src/report/audit-languages.ts'
import { auditText } from '../../src/report/audit-text.ts'
import { PLAIN } from '../../src/report/paint.ts'
import { LANGUAGES, type Language } from '../../src/report/words.ts'
import type { AuditSummary } from '../../src/schemas/generated/audit-summary.ts'

describe.each(LANGUAGES)('the text of an audit in %s', (language) => {
  test('has a sentence of its own for every cause', () => {
    const dataGaps = CAUSES.map((cause) => ({ column: 'contact.email', cause, verdicts: 1, resellers: 1 }))
    const sentences = dataGaps.map((gap) => lastGap(printed({ dataGaps: [gap] }, language)))
    expect(new Set(sentences).size).toBe(CAUSES.length)
  })

  test('begins what its sections say in one column', () => {
    const blockers = [{ rule: 'HERE', resellers: 1, customers: 2, orders: 3 }]
    const dataGaps = [{ column: 'HERE', cause: 'blank', verdicts: 1, resellers: 1 } as const]
    const notEvaluable = [{ rule: 'HERE', needs: ['contact.email'] }]
    const missingExports = [{ kind: 'HERE', columns: [], verdicts: 1 }]
    const lines = printed({ blockers, dataGaps, missingExports, notEvaluable }, language).split('\n')
    const columns = lines.map((line) => line.indexOf('HERE')).filter((column) => column > 0)
    expect(columns).toHaveLength(4)
    expect(new Set(columns).size).toBe(1)
  })

  test('shows five of a ranking, and says how many more there are', () => {
    const blockers = Array.from({ length: 1_239 }, (_, i) => ({
      rule: `rule-${i}`,
      resellers: 1,
      customers: 0,
      orders: 0,
    }))
    const text = printed({ blockers }, language)
    expect(text.match(/rule-\d/g)).toHaveLength(5)
    expect(text).toMatch(/… \p{L}+ 1[,\u202f]234 /u)
  })

  test('says which choices it rests on where they are not the defaults', () => {
    expect(printed({}, language)).not.toContain('mpaScope')
    expect(printed({}, language, { mpaScope: 'tenant' })).toContain('mpaScope tenant')
  })

  test('lets no name of a file reach the terminal as a command', () => {
    const inputs = [
      { file: 'a\u001b[2J\nb\u202e.csv', kind: 'customers', sha256: '', read: 0, used: 0, ignored: 0, rejected: 0 },
    ]
    const text = printed({ inputs }, language)
    for (const command of ['\u001b', '\u202e', '\nb']) expect(text).not.toContain(command)
  })
})

function printed(
  parts: Partial<AuditSummary>,
  language: Language,
  chosen: Readonly<Record<string, string>> = {},
): string {
  const style = { words: AUDIT_WORDS[language], paint: PLAIN }
  return auditText({ summary: { ...EMPTY, ...parts }, run: 'run', dayFrom: 'flag', inForce: 98, chosen }, style)
}

function lastGap(text: string): string | undefined {
  return text.split('\n').find((line) => line.includes('contact.email'))
}

const NOTHING = { open: 0, blocked: 0, blockedOnlyThroughOthers: 0, undetermined: 0, undeterminedOnlyForColumns: 0 }

const EMPTY: AuditSummary = {
  tool: 'partner-preflight',
  version: '0.0.0',
  asOf: '2021-03-15',
  rulesHash: '',
  settings: {},
  inputs: [],
  accounting: { read: 0, used: 0, ignored: 0, rejected: 0 },
  subjects: {},
  scope: 'all',
  gates: GATES.map((gate) => ({ gate, ...NOTHING })),
  rules: [],
  blockers: [],
  notEvaluable: [],
  conflicts: { verdicts: 0, first: [] },
  dataGaps: [],
  missingExports: [],
  funnel: { stopped: [], through: 0 },
  selfCheck: { sample: 0, agreed: 0, subjects: 0, resellers: 0, notRepresented: [] },
  durationMs: 0,
}
