import type { ResellerLine } from '../../run/parts.ts'
import { LETTERS, type ResellerBlock } from '../page/blocks.ts'
import type { Report } from '../report.ts'
import type { BlockElements } from './block-elements.ts'
import type { Spot } from './finding-elements.ts'

/** Resellers, and rejected records, in one block. */
const FULL = 5000

/** The resellers in the order of the run, as blocks. */
export async function* resellerElements(
  report: Report,
  { element }: BlockElements,
  spots: ReadonlyMap<string, Spot>,
): AsyncGenerator<string> {
  const places = new Map(report.counts.rules.map(({ id }, place) => [id, place]))
  for await (const lines of batches(allLines(report, spots))) {
    yield await element('resellers', JSON.stringify(columnsOf(lines, report, spots, places)))
  }
}

export async function* rejectElements({ run }: Report, { element }: BlockElements): AsyncGenerator<string> {
  for await (const lines of batches(run.rejects())) yield await element('rejects', JSON.stringify(lines))
}

/** Those of the run, and after them whoever has findings but no line. */
async function* allLines({ run }: Report, spots: ReadonlyMap<string, Spot>): AsyncGenerator<ResellerLine> {
  const without = new Set(spots.keys())
  for await (const line of run.resellers()) {
    without.delete(line.reseller)
    yield line
  }
  for (const reseller of without) yield { reseller, legalName: '', country: '', gates: [] }
}

function columnsOf(
  lines: readonly ResellerLine[],
  { survey }: Report,
  spots: ReadonlyMap<string, Spot>,
  places: ReadonlyMap<string, number>,
): ResellerBlock {
  const counts = lines.map(({ reseller }) => survey.resellers.get(reseller))
  const spotted = lines.map(({ reseller }) => spots.get(reseller))
  return {
    key: lines.map(({ reseller }) => reseller),
    name: lines.map(({ legalName }) => legalName),
    gates: lines.map(({ gates }) => gates.map(({ state }) => LETTERS[state]).join('')),
    block: spotted.map((spot) => spot?.block ?? -1),
    slot: spotted.map((spot) => spot?.slot ?? -1),
    rules: counts.map((count) => [...(count?.failing.keys() ?? [])].flatMap((id) => places.get(id) ?? [])),
    blocking: counts.map((count) => count?.bySeverity.blocking ?? 0),
    warning: counts.map((count) => count?.bySeverity.warning ?? 0),
    advisory: counts.map((count) => count?.bySeverity.advisory ?? 0),
    unknown: counts.map((count) => count?.unknown ?? 0),
    waived: counts.map((count) => count?.waived ?? 0),
  }
}

async function* batches<T>(values: AsyncIterable<T>): AsyncGenerator<readonly T[]> {
  let batch: T[] = []
  for await (const value of values) {
    batch.push(value)
    if (batch.length < FULL) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
