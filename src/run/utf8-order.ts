/** The order of the contract: by the bytes of UTF-8, which is not that of UTF-16 units beyond the basic plane. */
export function byUtf8(a: string, b: string): number {
  return a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b))
}

/** What findings are sorted by: the subject, then the rule. */
interface Keyed {
  readonly rule: string
  readonly subject: { readonly key: string }
}

export function byNaturalKey(a: Keyed, b: Keyed): number {
  return byUtf8(a.subject.key, b.subject.key) || byUtf8(a.rule, b.rule)
}
