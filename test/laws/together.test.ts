import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { isKnown } from '../../src/domain/reading.ts'
import { FACTS } from '../../src/facts/catalogue.ts'
import { rowsOfState } from '../../src/tables/from-state.ts'
import { MPN_ID } from '../../src/tables/mpn-id.ts'
import { cellOf, childrenOf, type Row } from '../../src/tables/row.ts'
import type { JsonObject } from '../arbitraries/json.ts'
import { BOOK, CIRCUMSTANCES } from '../arbitraries/judge.ts'
import { sharingStates } from '../arbitraries/sharing-states.ts'
import { auditOfTemplates } from './audit-of-templates.ts'
import { templatesOf } from './loaded-templates.ts'

const FEW = { numRuns: 4, endOnFailure: true }
const PATIENCE = 900_000

/** The rules that ask what other accounts say. */
const ACROSS = new Set(
  BOOK.rules.filter(({ facts }) => facts.some((fact) => FACTS.get(fact)?.across === true)).map(({ file }) => file.id),
)

describe('an audit of two sets of accounts together', () => {
  test.prop([sharingStates(120), fc.nat()], FEW)(
    'says what one of each says, and beside it only what no set shows by itself',
    async (states, cut) => {
      const roots = states.map(rowsOfState)
      const first = roots.slice(0, cut % (roots.length + 1))
      const second = roots.slice(first.length)
      const apart = [...(await audited(first)), ...(await audited(second))]
      const together = await audited(roots)
      for (const [i, root] of roots.entries()) {
        const other = i < first.length ? second : first
        const changes = changed(apart[i] ?? [], together[i] ?? [])
        if (!other.some((account) => haveIdInCommon(root, account))) expect(changes).toEqual([])
        expect(changes.filter(({ rule }) => !ACROSS.has(rule))).toEqual([])
        expect(changes.filter(({ before }) => before === 'fail')).toEqual([])
        // A pass says that whoever has the id in its own set does not contradict: one of the other set may.
        const own = (i < first.length ? first : second).filter((account) => account !== root)
        const lost = changes.filter(({ before }) => before === 'pass')
        if (!own.some((account) => haveIdInCommon(root, account))) expect(lost).toEqual([])
        expect(lost.filter(({ after }) => after === 'not-applicable')).toEqual([])
      }
    },
    PATIENCE,
  )

  test('finds what an account of the other set contradicts, though one of its own set did not', async () => {
    const [tenant, other] = ['aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000002']
    const account = (tenantId: string, mpnId: JsonObject) => ({
      asOf: '2021-03-15',
      reseller: { tenantId },
      mpnIds: [{ id: '4391507', type: 'location', ...mpnId }],
    })
    const linked = account(tenant, { associatedTenantId: tenant })
    const lists = account('aaaaaaaa-0000-4000-8000-000000000003', { associatedTenantId: tenant })
    const takes = account(other, { associatedTenantId: other })
    const said = async (...states: readonly JsonObject[]) => {
      const [first] = await audited(states.map(rowsOfState))
      return byVerdict(first ?? []).get('mpn-id[0] mpn-tenant-one-to-one')
    }
    expect([await said(linked), await said(linked, lists), await said(linked, lists, takes)]).toEqual([
      'not-applicable',
      'pass',
      'fail',
    ])
  })

  test('finds with a rule about other accounts what neither shows', () => {
    expect([...ACROSS]).toEqual(['mpn-tenant-one-to-one'])
  })
})

async function audited(roots: readonly Row[]): Promise<readonly (readonly string[])[]> {
  return roots.length === 0 ? [] : auditOfTemplates(templatesOf(roots), BOOK, CIRCUMSTANCES)
}

/** One verdict that came out otherwise: `kind[position] rule verdict cause`. */
interface Change {
  readonly rule: string
  readonly before: string
  readonly after: string
}

/** The verdicts that differ; gates follow from them. */
function changed(apart: readonly string[], together: readonly string[]): readonly Change[] {
  const before = byVerdict(apart)
  const after = byVerdict(together)
  expect([...after.keys()]).toEqual([...before.keys()])
  return [...after].flatMap(([on, verdict]) => {
    const was = before.get(on) ?? ''
    return was === verdict ? [] : [{ rule: on.split(' ')[1] ?? '', before: was, after: verdict }]
  })
}

function byVerdict(lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lines.flatMap((line) => {
      const [subject, rule, ...verdict] = line.split(' ')
      return subject?.endsWith(']') ? [[`${subject} ${rule}`, verdict.join(' ')]] : []
    }),
  )
}

function haveIdInCommon(a: Row, b: Row): boolean {
  const ids = idsOf(a)
  return idsOf(b).some((id) => ids.includes(id))
}

function idsOf(root: Row): readonly string[] {
  return childrenOf(root, 'mpn_id').flatMap((row) => {
    const id = MPN_ID.id.type.read(cellOf(row, MPN_ID.id), CIRCUMSTANCES.datasets)
    return isKnown(id) ? [id.value] : []
  })
}
