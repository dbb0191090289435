import { compileFor, type Keeping, type Test } from '../conditions/compile.ts'
import type { Constant, Node } from '../conditions/node.ts'
import { isKnown, type Reading } from '../domain/reading.ts'
import { FACTS } from '../facts/catalogue.ts'
import type { Circumstances } from '../facts/expression.ts'
import type { Fact } from '../facts/fact.ts'
import type { Value } from '../tables/cell-type.ts'
import type { Row } from '../tables/row.ts'

/** What is known of one subject and of its reseller: a fact is worked out when it is first asked for, and once. */
export class Sheet {
  /** What is known of the reseller. */
  readonly profile: Sheet
  readonly #row: Row
  readonly #circumstances: Circumstances
  readonly #readings: (Reading<Value> | undefined)[] = []

  /** Without a profile the row is the reseller's own. */
  constructor(row: Row, circumstances: Circumstances, profile?: Sheet) {
    this.#row = row
    this.#circumstances = circumstances
    this.profile = profile ?? this
  }

  get(name: string): Reading<Value> {
    const numbered = numberedFact(name)
    return (numbered.isOfReseller ? this.profile : this).read(numbered)
  }

  read({ number, fact }: NumberedFact): Reading<Value> {
    const before = this.#readings[number]
    if (before !== undefined) return before
    const reading = fact.expression.read(this.#row, this.#circumstances, this.#row)
    this.#readings[number] = reading
    return reading
  }
}

/** A known fact as a condition sees it: lists are never facts. */
export function constantOf(reading: Reading<Value>): Constant | undefined {
  if (!isKnown(reading)) return undefined
  return typeof reading.value === 'object' ? undefined : reading.value
}

/** A fact of the catalogue; a rule that asks another was refused at load, so its absence is our bug. */
export function factNamed(name: string): Fact {
  return numberedFact(name).fact
}

/** A condition tree as a function of a sheet: it asks no more than it needs to answer. */
export function sheetTest(node: Node): Test<Sheet> {
  return compileFor(node, BY_NUMBER)
}

const BY_NUMBER: Keeping<Sheet, NumberedFact> = {
  keyOf: numberedFact,
  look: (sheet, fact) => constantOf((fact.isOfReseller ? sheet.profile : sheet).read(fact)),
}

/** A fact and its number among those of its subject. */
interface NumberedFact {
  readonly fact: Fact
  readonly number: number
  readonly isOfReseller: boolean
}

const NUMBERED: ReadonlyMap<string, NumberedFact> = numbered([...FACTS.values()])

function numbered(facts: readonly Fact[]): ReadonlyMap<string, NumberedFact> {
  const counts = new Map<string, number>()
  return new Map(
    facts.map((fact) => {
      const number = counts.get(fact.subject) ?? 0
      counts.set(fact.subject, number + 1)
      return [fact.name, { fact, number, isOfReseller: fact.subject === 'reseller' }]
    }),
  )
}

function numberedFact(name: string): NumberedFact {
  const fact = NUMBERED.get(name)
  if (fact === undefined) throw new Error(`no fact ${name}`)
  return fact
}
