import { resellersWithFindings } from '../../run/resellers-with-findings.ts'
import type { Finding } from '../../schemas/generated/finding.ts'
import { hollow } from '../page/hollow.ts'
import { type Report, reportedFindings } from '../report.ts'
import type { BlockElements } from './block-elements.ts'

/** Where the findings of a reseller lie: the block, and its place among the resellers there. */
export interface Spot {
  readonly block: number
  readonly slot: number
}

/** Findings in one block: few enough that a page opens at once, enough to compress well. */
const FULL = 4000

/** The findings of all resellers as blocks, and at the end the forms that they share; tells `spots` where each one's lie. */
export async function* findingElements(
  report: Report,
  { element, next }: BlockElements,
  spots: Map<string, Spot>,
): AsyncGenerator<string> {
  const laws = numbered()
  const forms = numbered()
  let pack = emptyPack()
  const run = { ...report.run, findings: () => reportedFindings(report) }
  for await (const { line, findings } of resellersWithFindings(run)) {
    spots.set(line.reseller, { block: next('findings'), slot: pack.counts.length })
    pack.counts.push(findings.length)
    for (const finding of findings) pack.forms.push(formOf(finding, pack.own, laws, forms))
    if (pack.forms.length >= FULL) {
      yield await element('findings', JSON.stringify(pack))
      pack = emptyPack()
    }
  }
  if (pack.counts.length > 0) yield await element('findings', JSON.stringify(pack))
  yield await element('forms', `{"laws":[${[...laws.all()].join()}],"forms":[${[...forms.all()].join()}]}`)
}

function formOf(finding: Finding, own: unknown[], laws: Numbered, forms: Numbered): number {
  const parts = hollow(finding)
  // One by one: a reseller may have more than a call takes arguments.
  for (const value of parts.own) own.push(value)
  return forms.numberOf(`[${laws.numberOf(parts.law)},${parts.form}]`)
}

function emptyPack(): { counts: number[]; forms: number[]; own: unknown[] } {
  return { counts: [], forms: [], own: [] }
}

/** Numbers texts from 0, equal ones alike. */
function numbered() {
  const numbers = new Map<string, number>()
  return {
    numberOf: (text: string): number => {
      const number = numbers.get(text) ?? numbers.size
      numbers.set(text, number)
      return number
    },
    all: () => numbers.keys(),
  }
}

type Numbered = ReturnType<typeof numbered>
