/** What a rule can be about. Every kind but `reseller` belongs to one reseller. */
export const SUBJECTS = [
  'reseller',
  'contact',
  'mpn-id',
  'agreement',
  'user',
  'provider-link',
  'customer',
  'order',
] as const

export type SubjectKind = (typeof SUBJECTS)[number]

/** One subject, named by natural keys so that two runs can be compared. */
export interface Subject {
  readonly kind: SubjectKind
  readonly key: string
  readonly reseller: string
}
