/** Every kind of problem that the service answers with, and its status. Codes never change. */
export const STATUS = {
  'not-json': 400,
  'duplicate-key': 400,
  'too-deep': 400,
  'not-utf8': 400,
  empty: 400,
  'a-list': 400,
  'not-an-object': 400,
  'wrong-parameter': 400,
  'wrong-header': 400,
  'wrong-part': 400,
  'wrong-mapping': 400,
  'wrong-waivers': 400,
  'truncated-upload': 400,
  'malformed-request': 400,
  'key-missing': 401,
  'key-unknown': 401,
  'scope-missing': 403,
  'not-found': 404,
  'no-such-rule': 404,
  'no-such-audit': 404,
  'method-not-allowed': 405,
  'too-slow': 408,
  'no-run': 409,
  'key-in-use': 409,
  'run-damaged': 410,
  'too-large': 413,
  'too-many-files': 413,
  'too-many-subjects': 413,
  'media-type': 415,
  charset: 415,
  'content-encoding': 415,
  'no-rules': 422,
  'key-used-otherwise': 422,
  'too-many-requests': 429,
  'queue-full': 429,
  'headers-too-large': 431,
  'our-bug': 500,
  stopping: 503,
  'audits-not-configured': 503,
  'storage-full': 507,
} as const

export type ProblemCode = keyof typeof STATUS

/** What the service says of its problems, in one language. */
export interface ProblemWords {
  readonly titles: Readonly<Record<ProblemCode, string>>
  readonly mediaType: (expected: string) => string
  readonly parameter: Readonly<Record<'day' | 'count' | 'text' | 'unknown' | 'twice', string>>
  readonly oneOf: (words: readonly string[]) => string
  /** Of a part of an upload. */
  readonly part: Readonly<Record<'unknown' | 'unnamed' | 'same-name' | 'twice' | 'day' | 'lang' | 'missing', string>>
  /** Of a waiver. */
  readonly waiver: Readonly<
    Record<'unknown-key' | 'missing-key' | 'unknown-rule' | 'own-approval' | 'no-such-day', string>
  >
  readonly bodyLimit: (bytes: number) => string
  readonly fileLimit: (files: number) => string
  readonly valueLimit: (values: number) => string
  readonly subjectLimit: (subjects: number) => string
  readonly idempotencyKey: string
}
