import type { SubjectKind } from '../domain/subject.ts'
import { FACTS } from '../facts/catalogue.ts'
import type { Fact } from '../facts/fact.ts'
import { type Given, Scope } from '../facts/scope.ts'
import type { RuleBook } from '../rules/in-force.ts'
import { KEY_OF } from '../tables/key.ts'
import { TABLE_OF } from '../tables/subject.ts'
import { judgedTableName } from './judged-table-name.ts'

/**
 * The query of the facts about subjects of a kind: a row for each with its `id`, its `reseller`, its `key`, and for each
 * fact that a rule asks its value, `_why` there is none, and `_at`, the cell it came from. Children have their reseller's
 * facts from `judged_reseller`, which must be there.
 */
export function factQuery(kind: SubjectKind, book: RuleBook, given: Given): string {
  const scope = Scope.over(TABLE_OF[kind], given)
  const columns = factsAbout(kind, book).flatMap((fact) => factColumns(fact, scope))
  const reseller = kind === 'reseller' ? 's.rid' : 's.parent'
  return `SELECT ${['s.rid AS id', `${reseller} AS reseller`, `${keyOf(kind)} AS key`, ...columns, ...resellerFacts(kind, book)].join(',\n')}
    FROM ${scope.from()}${kind === 'reseller' ? '' : `\nJOIN ${judgedTableName('reseller')} mine ON mine.id = s.parent`}`
}

/** The facts about subjects of a kind that some rule of the day asks. */
function factsAbout(kind: SubjectKind, { rules }: RuleBook): readonly Fact[] {
  const names = new Set(rules.flatMap(({ facts }) => facts))
  return [...FACTS.values()].filter((fact) => fact.subject === kind && names.has(fact.name))
}

/** The facts about subjects of a kind that rules about their children ask: the reseller's, or none. */
export function lentFacts(kind: SubjectKind, book: RuleBook): readonly Fact[] {
  if (kind !== 'reseller') return []
  return [...new Set([...book.about.keys()].flatMap((child) => borrowedFacts(child, book)))]
}

/** The columns of a fact: its value, why there is none, and the cell it came from. */
export function factColumnsOf(fact: string): readonly string[] {
  return ['', '_why', '_at'].map((part) => `"${fact}${part}"`)
}

/** The reseller's facts that rules about this kind ask. */
function borrowedFacts(kind: SubjectKind, { about }: RuleBook): readonly Fact[] {
  if (kind === 'reseller') return []
  const names = new Set((about.get(kind) ?? []).flatMap(({ facts }) => facts))
  return [...FACTS.values()].filter((fact) => fact.subject === 'reseller' && names.has(fact.name))
}

function factColumns(fact: Fact, scope: Scope): readonly string[] {
  const { value, why, at } = scope.sql(fact.expression)
  return [`${value} AS "${fact.name}"`, `(${why})::cause AS "${fact.name}_why"`, `${at} AS "${fact.name}_at"`]
}

function resellerFacts(kind: SubjectKind, book: RuleBook): readonly string[] {
  return borrowedFacts(kind, book).flatMap(({ name }) => factColumnsOf(name).map((column) => `mine.${column}`))
}

/** The natural key of a subject, as `subjectKey` writes it. */
function keyOf(kind: SubjectKind): string {
  if (kind === 'reseller') return 's.key'
  if (kind === 'contact') return `mine.key || '/contact'`
  const { path, columns } = KEY_OF[kind]
  const [first, ...rest] = columns.map(({ name }) => `s."${name}"`)
  const named = [first, ...rest.map((name) => `coalesce(${name}, '-')`)].join(` || '/' || `)
  return `mine.key || '/${path}/' || CASE WHEN ${first} IS NULL THEN '[' || s.position || ']' ELSE ${named} END`
}
