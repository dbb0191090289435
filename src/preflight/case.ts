import type { Facts } from '../conditions/node.ts'
import type { SubjectKind } from '../domain/subject.ts'
import type { Circumstances } from '../facts/expression.ts'
import type { Fact } from '../facts/fact.ts'
import type { RuleBook } from '../rules/in-force.ts'
import type { Rule } from '../rules/rule.ts'
import { childrenOf, type Row, resellerOf } from '../tables/row.ts'
import { TABLE_OF } from '../tables/subject.ts'
import { constantOf, Sheet } from './sheet.ts'

/** One subject and what is known of it: everything that its rules are judged on. */
export interface Case {
  readonly kind: SubjectKind
  readonly row: Row
  readonly sheet: Sheet
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
  const profile = new Sheet(root, circumstances)
  const cases: (Case | Vacancy)[] = []
  for (const [kind, rules] of book.about) {
    if (rules.length === 0) continue
    if (kind === 'reseller') {
      cases.push({ kind, row: root, sheet: profile, rules })
      continue
    }
    const rows = childrenOf(root, TABLE_OF[kind])
    if (rows.length === 0) cases.push({ kind, parent: root, rules })
    for (const row of rows) cases.push({ kind, row, sheet: new Sheet(row, circumstances, profile), rules })
  }
  return cases
}

export function isCase(something: Case | Vacancy): something is Case {
  return 'row' in something
}

/** Facts of a case by name, as the trees of its rules see them. */
export function factsOfCase({ sheet }: Case, names: Iterable<string>): Facts {
  return Object.fromEntries(Array.from(names, (name) => [name, constantOf(sheet.get(name))]))
}

/** The fact's own derivation, asked of the row that it is about: a child asks its reseller. */
export function subjectRow(fact: Fact, row: Row): Row {
  return fact.subject === 'reseller' ? resellerOf(row) : row
}
