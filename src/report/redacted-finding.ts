import { FACTS } from '../facts/catalogue.ts'
import type { Finding } from '../schemas/generated/finding.ts'
import type { Waiver } from '../schemas/generated/waivers.ts'
import { PERSONAL } from '../tables/personal.ts'
import type { Redactor } from './redactor.ts'

type Seen = Finding['seen'][number]
type Cell = NonNullable<Seen['cells']>[number]

/** A finding that names nobody. Texts of cells are redacted whatever their column: a name may stand in every cell. */
export function redactedFinding(finding: Finding, by: Redactor): Finding {
  const { subject, seen, at, waiver } = finding
  return {
    ...finding,
    subject: redactedSubject(subject, by),
    seen: seen.map((fact) => redactedSeen(fact, by)),
    ...(at === undefined ? {} : { at: { ...at, file: by.file(at.file) } }),
    ...(waiver === undefined ? {} : { waiver: redactedWaiver(waiver, by) }),
  }
}

export function redactedSubject({ kind, key, reseller }: Finding['subject'], by: Redactor): Finding['subject'] {
  return { kind, key: by.key(key, reseller), reseller: by.key(reseller, reseller) }
}

/** Who asked and who answered are people; a reason may say anything. */
export function redactedWaiver({ rule, subject, reason, author, approver, until }: Waiver, by: Redactor): Waiver {
  const people = { reason: by.text(reason), author: by.text(author), approver: by.text(approver) }
  return { rule, subject: by.key(subject), ...people, until }
}

export function redactedSeen<T extends Partial<Seen> & { readonly fact: string }>(seen: T, by: Redactor): T {
  const { fact, value, text, candidates, at, cells } = seen
  const personal = mayName(fact)
  return {
    ...seen,
    ...(personal && typeof value === 'string' ? { value: by.text(value) } : {}),
    ...(text === undefined ? {} : { text: by.text(text) }),
    ...(candidates === undefined || !personal ? {} : { candidates: candidates.map(by.text) }),
    ...(at === undefined ? {} : { at: { ...at, file: by.file(at.file) } }),
    ...(cells === undefined ? {} : { cells: cells.map((cell) => redactedCell(cell, by)) }),
  }
}

export function redactedCell({ text, at, reseller, ...cell }: Cell, by: Redactor): Cell {
  return {
    ...cell,
    ...(text === undefined ? {} : { text: by.text(text) }),
    ...(at === undefined ? {} : { at: { ...at, file: by.file(at.file) } }),
    ...(reseller === undefined ? {} : { reseller: by.key(reseller, reseller) }),
  }
}

/** Whether a text that a fact gives may be somebody's: it looks at such a column, and its words are no closed list. */
function mayName(name: string): boolean {
  const fact = FACTS.get(name)
  if (fact === undefined) return true
  const open = fact.type === 'word' && fact.words === undefined
  return open && fact.expression.columns.some((column) => PERSONAL.has(column))
}
