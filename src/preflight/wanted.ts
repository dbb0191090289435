import type { Cause } from '../domain/reading.ts'
import type { Circumstances, Origin } from '../facts/expression.ts'
import type { Judged } from './judge.ts'
import { type Seen, trace } from './trace.ts'

/** What unknown verdicts wait for: one column, in one row or in several, and why it is not known there. */
export interface Wanted {
  readonly fact: string
  /** The cells, each once; none where the fact came from no cell at all. */
  readonly origins: readonly Origin[]
  readonly cause: Cause | undefined
  readonly verdicts: readonly Judged[]
}

/** What the unknown verdicts wait for, the column for which most of them do first, blocking ones before others. */
export function wantedBy(judged: readonly Judged[], circumstances: Circumstances): readonly Wanted[] {
  const groups = new Map<string, { seen: Seen[]; cause: Cause | undefined; verdicts: Judged[] }>()
  for (const verdict of judged) {
    if (verdict.verdict !== 'unknown') continue
    const { deciding, cause } = trace(verdict, circumstances)
    if (deciding === undefined) continue

    const key = JSON.stringify([columnOf(deciding), cause])
    const group = groups.get(key) ?? { seen: [], cause, verdicts: [] }
    groups.set(key, group)
    group.seen.push(deciding)
    group.verdicts.push(verdict)
  }
  return [...groups.values()]
    .map(({ seen, cause, verdicts }) => ({ fact: seen[0]?.fact ?? '', origins: cellsOf(seen), cause, verdicts }))
    .sort((a, b) => b.verdicts.length - a.verdicts.length || blockingIn(b) - blockingIn(a))
}

function blockingIn({ verdicts }: Wanted): number {
  return verdicts.filter(({ rule }) => rule.file.severity === 'blocking').length
}

function columnOf({ fact, origin }: Seen): string {
  return origin === undefined ? fact : `${origin.row.table}.${origin.column.name}`
}

function cellsOf(seen: readonly Seen[]): readonly Origin[] {
  const origins = seen.flatMap(({ origin }) => (origin === undefined ? [] : [origin]))
  return origins.filter(({ row }, i) => origins.findIndex((other) => other.row === row) === i)
}
