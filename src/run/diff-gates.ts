import type { Gate, GateState } from '../domain/gate.ts'
import type { ResellerLine } from './parts.ts'
import { byUtf8 } from './utf8-order.ts'

/** A gate of a reseller that is not as it was; a side is absent where the run has not the reseller, or the gate. */
export interface GateChange {
  readonly reseller: string
  readonly gate: Gate
  readonly before?: GateState
  readonly after?: GateState
}

/** Compares the gates of two runs, whose resellers are both in the order of their keys. */
export async function* diffGates(
  before: AsyncIterable<ResellerLine>,
  after: AsyncIterable<ResellerLine>,
): AsyncGenerator<GateChange> {
  const [old, now] = [before[Symbol.asyncIterator](), after[Symbol.asyncIterator]()]
  let [a, b] = [await old.next(), await now.next()]
  while (a.done !== true || b.done !== true) {
    const order = a.done === true ? 1 : b.done === true ? -1 : byUtf8(a.value.reseller, b.value.reseller)
    const left: ResellerLine | undefined = order <= 0 && a.done !== true ? a.value : undefined
    const right: ResellerLine | undefined = order >= 0 && b.done !== true ? b.value : undefined
    yield* changesIn(left, right)
    if (order <= 0) a = await old.next()
    if (order >= 0) b = await now.next()
  }
}

function* changesIn(left: ResellerLine | undefined, right: ResellerLine | undefined): Generator<GateChange> {
  const [old, now] = [statesOf(left), statesOf(right)]
  const reseller = (left ?? right)?.reseller ?? ''
  for (const gate of new Set([...old.keys(), ...now.keys()])) {
    const [before, after] = [old.get(gate), now.get(gate)]
    if (before === after) continue
    yield { reseller, gate, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }
  }
}

function statesOf(line: ResellerLine | undefined): ReadonlyMap<Gate, GateState> {
  return new Map(line?.gates.map(({ gate, state }) => [gate, state]))
}
