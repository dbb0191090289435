import type { Constant, Facts } from '../conditions/node.ts'
import { isKnown, type Reading } from '../domain/reading.ts'
import type { SubjectKind } from '../domain/subject.ts'
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
  const profile = askAll(factsFor('reseller', book.rules), root, circumstances)
  const cases: (Case | Vacancy)[] = []
  for (const [kind, rules] of book.about) {
    if (rules.length === 0) continue
    if (kind === 'reseller') {
      cases.push(caseOf(kind, root, profile, rules))
      continue
    }
    const rows = childrenOf(root, TABLE_OF[kind])
    if (rows.length === 0) cases.push({ kind, parent: root, rules })
    const questions = factsFor(kind, rules)
    for (const row of rows) {
      cases.push(caseOf(kind, row, new Map([...profile, ...askAll(questions, row, circumstances)]), rules))
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
  for (const name of askedBy(rules)) facts[name] = constantOf(readings.get(name))
  return { kind, row, facts, readings, rules }
}

/** Only what these rules ask: an order need not carry its reseller's whole profile. */
function askedBy(rules: readonly Rule[]): ReadonlySet<string> {
  return new Set(rules.flatMap(({ facts }) => facts))
}

function askAll(facts: readonly Fact[], row: Row, circumstances: Circumstances): ReadonlyMap<string, Reading<Value>> {
  return new Map(facts.map(({ name, expression }) => [name, expression.read(row, circumstances, row)]))
}

function factsFor(kind: SubjectKind, rules: readonly Rule[]): readonly Fact[] {
  const names = new Set(rules.flatMap(({ facts }) => facts))
  return [...names].map(factNamed).filter(({ subject }) => subject === kind)
}

/** A fact of the catalogue; a rule that asks another was refused at load, so its absence is our bug. */
export function factNamed(name: string): Fact {
  const fact = FACTS.get(name)
  if (fact === undefined) throw new Error(`no fact ${name}`)
  return fact
}
