import type { Constant, Facts } from '../conditions/node.ts'
import { isKnown, type Reading } from '../domain/reading.ts'
import { SUBJECTS, type SubjectKind } from '../domain/subject.ts'
import { FACTS } from '../facts/catalogue.ts'
import type { Circumstances } from '../facts/expression.ts'
import type { Fact } from '../facts/fact.ts'
import type { RuleBook } from '../rules/in-force.ts'
import type { Rule } from '../rules/rule.ts'
import type { Value } from '../tables/cell-type.ts'
import { childrenOf, type Row, resellerOf } from '../tables/row.ts'
import { TABLE_OF } from '../tables/subject.ts'

/** One subject and what is known of it: everything that its rules are judged on. */
export interface Case {
  readonly kind: SubjectKind
  readonly row: Row
  readonly facts: Facts
  readonly readings: ReadonlyMap<string, Reading<Value>>
  readonly rules: readonly Rule[]
}

/** A list of subjects that has no rows: its rules have one verdict each, on the parent. */
export interface Vacancy {
  readonly kind: SubjectKind
  readonly parent: Row
  readonly rules: readonly Rule[]
}

/** Everything there is to judge about one account, kind by kind in list order. */
export function casesOf(root: Row, book: RuleBook, circumstances: Circumstances): readonly (Case | Vacancy)[] {
  const profile = askAll(askedBy(book.rules).factsOf('reseller'), root, circumstances)
  const cases: (Case | Vacancy)[] = []
  for (const [kind, rules] of book.about) {
    if (rules.length === 0) continue
    if (kind === 'reseller') {
      cases.push(caseOf(kind, root, profile, rules))
      continue
    }
    const rows = childrenOf(root, TABLE_OF[kind])
    if (rows.length === 0) cases.push({ kind, parent: root, rules })
    const { names, factsOf } = askedBy(rules)
    for (const row of rows) {
      const readings = askAll(factsOf(kind), row, circumstances)
      for (const name of names) {
        const known = profile.get(name)
        if (known !== undefined) readings.set(name, known)
      }
      cases.push(caseOf(kind, row, readings, rules))
    }
  }
  return cases
}

export function isCase(something: Case | Vacancy): something is Case {
  return 'row' in something
}

/** A known fact as a condition sees it: lists are never facts. */
export function constantOf(reading: Reading<Value> | undefined): Constant | undefined {
  if (reading === undefined || !isKnown(reading)) return undefined
  return typeof reading.value === 'object' ? undefined : reading.value
}

/** The fact's own derivation, asked of the row that it is about: a child asks its reseller. */
export function subjectRow(fact: Fact, row: Row): Row {
  return fact.subject === 'reseller' ? resellerOf(row) : row
}

function caseOf(
  kind: SubjectKind,
  row: Row,
  readings: ReadonlyMap<string, Reading<Value>>,
  rules: readonly Rule[],
): Case {
  const facts: Record<string, Constant | undefined> = {}
  for (const name of askedBy(rules).names) facts[name] = constantOf(readings.get(name))
  return { kind, row, facts, readings, rules }
}

/** Only what these rules ask: an order need not carry its reseller's whole profile. */
interface Asked {
  readonly names: readonly string[]
  readonly factsOf: (kind: SubjectKind) => readonly Fact[]
}

// The rules of a book never change: what they ask is gathered once, however many accounts are judged.
const ASKED = new WeakMap<readonly Rule[], Asked>()

function askedBy(rules: readonly Rule[]): Asked {
  const before = ASKED.get(rules)
  if (before !== undefined) return before
  const names = [...new Set(rules.flatMap(({ facts }) => facts))]
  const facts = names.map(factNamed)
  const about = new Map(SUBJECTS.map((kind) => [kind, facts.filter(({ subject }) => subject === kind)]))
  const asked: Asked = { names, factsOf: (kind) => about.get(kind) ?? [] }
  ASKED.set(rules, asked)
  return asked
}

function askAll(facts: readonly Fact[], row: Row, circumstances: Circumstances): Map<string, Reading<Value>> {
  const readings = new Map<string, Reading<Value>>()
  for (const { name, expression } of facts) readings.set(name, expression.read(row, circumstances, row))
  return readings
}

/** A fact of the catalogue; a rule that asks another was refused at load, so its absence is our bug. */
export function factNamed(name: string): Fact {
  const fact = FACTS.get(name)
  if (fact === undefined) throw new Error(`no fact ${name}`)
  return fact
}
