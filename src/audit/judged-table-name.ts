import type { SubjectKind } from '../domain/subject.ts'

/** The table of the facts and verdicts about all subjects of a kind. */
export function judgedTableName(kind: SubjectKind): string {
  return `judged_${kind.replaceAll('-', '_')}`
}

/** The table of the resellers whose list of such subjects has no rows. */
export function vacantTableName(kind: SubjectKind): string {
  return `vacant_${kind.replaceAll('-', '_')}`
}
