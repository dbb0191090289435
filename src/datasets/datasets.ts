import type { Countries } from '../domain/country.ts'
import type { WebmailList } from '../domain/email.ts'
import type { Gate } from '../domain/gate.ts'
import type { Markets } from '../domain/region.ts'
import type { SubjectKind } from '../domain/subject.ts'
import type { Terms } from '../domain/terms.ts'
import type { Severity } from '../domain/verdict.ts'
import type { Vocabulary } from '../domain/word.ts'

/** The closed lists of `datasets/`, checked and prepared for look-up. Nothing in it changes once it is read. */
export interface Datasets {
  readonly countries: Countries
  readonly markets: Markets
  /** How old the table of markets is, and what that means to whoever relies on it. */
  readonly marketTable: MarketTable
  /** By id. */
  readonly regions: ReadonlyMap<string, Region>
  readonly webmail: WebmailList
  /** By endpoint, then by code: codes are reused between endpoints. */
  readonly errorCodes: ReadonlyMap<string, ReadonlyMap<string, ErrorCode>>
  /** By id. */
  readonly documents: ReadonlyMap<string, SourceDocument>
  /** By alpha-2 code. */
  readonly registrationCountries: ReadonlyMap<string, RegistrationCountry>
  /** Contradictions between documents, by id. */
  readonly settings: ReadonlyMap<string, Setting>
  /** What things are called on later days. */
  readonly terms: Terms
  readonly words: Readonly<Record<VocabularyName, Vocabulary>>
  readonly founding: FoundingDocument
  /** By id: the constraints that no data can decide. */
  readonly notCheckable: ReadonlyMap<string, NotCheckable>
  /** By rule: the days between which it is in force, told apart from the rule itself. */
  readonly declaredDays: ReadonlyMap<string, DeclaredDays>
  /** By rule, then by the name of the mistake: why no example can show it. */
  readonly survivingMutants: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/** The document that the catalogue begins with, every sentence of it. */
export interface FoundingDocument {
  readonly document: string
  readonly revision: string
  /** By id, in the order of the document. */
  readonly sentences: ReadonlyMap<number, Sentence>
}

/** A sentence: whether it asks for something, and what it is about in a few words of ours. */
export interface Sentence {
  readonly id: number
  readonly role: 'constraint' | 'context'
  readonly en: string
  readonly fr: string
}

/** A constraint that is no rule, and the evidence that no data carries. */
export interface NotCheckable {
  readonly id: string
  readonly gate: Gate
  readonly subject: SubjectKind
  readonly severity: Severity
  readonly sources: readonly Citation[]
  readonly reason: { readonly en: string; readonly fr: string }
}

/** One document at one revision, and the sentences meant. */
export interface Citation {
  readonly document: string
  readonly revision: string
  readonly sentences: readonly number[]
}

/** The first day and the last; without a last one still in force. */
export interface DeclaredDays {
  readonly from: string
  readonly until?: string
}

export type VocabularyName =
  | 'adminAccess'
  | 'agreementMethod'
  | 'agreementType'
  | 'attestationChannel'
  | 'cloud'
  | 'delegatedAccess'
  | 'flag'
  | 'listedBy'
  | 'mpnType'
  | 'orderKind'
  | 'partnerType'
  | 'placeholderName'
  | 'platform'
  | 'programStatus'
  | 'region'
  | 'registrationIdKind'
  | 'relationshipState'
  | 'resellerStatus'
  | 'role'
  | 'tenantCreator'
  | 'verification'

/** The table of markets as a document: its revision, and the notice in both languages. */
export interface MarketTable {
  readonly revision: string
  readonly notice: { readonly en: string; readonly fr: string }
}

/** A CSP region: partners sell within it and nowhere else. */
export interface Region {
  readonly id: string
  readonly en: string
  readonly fr: string
  /** Absent where the region is in the oldest table that can still be read. */
  readonly from?: string
}

/** What Partner Center answers when it refuses a call. */
export interface ErrorCode {
  readonly endpoint: string
  readonly code: string
  readonly http: number
  readonly meaning: string
  /** The constraints whose failure the code reports. */
  readonly rules: readonly string[]
  readonly document: string
}

/** A page that rules cite. */
export interface SourceDocument {
  readonly id: string
  readonly title: string
  readonly kind: 'stated' | 'third-party'
  readonly url: string
  /** By the date a revision bears. */
  readonly revisions: ReadonlyMap<string, Revision>
}

export interface Revision {
  /** The sentence ids that exist; absent where not all of them are known, so that none can be refused. */
  readonly sentences?: ReadonlySet<number>
}

/** A question on which documents contradict each other, what each of them says, and what holds in their place. */
export interface Setting {
  readonly id: string
  readonly question: Texts
  readonly default: string
  readonly reason: Texts
  readonly statements: readonly Statement[]
}

/** One answer to the question; without a choice it cannot be followed. */
export interface Statement {
  readonly choice?: string
  readonly says: Texts
  readonly sources: readonly {
    readonly document: string
    readonly revision: string
    readonly sentences: readonly number[]
  }[]
}

/** A text in every language of the product. */
export interface Texts {
  readonly en: string
  readonly fr: string
}

/** A country in which companies have a registration number that Microsoft asks for, or describes. */
export interface RegistrationCountry {
  readonly country: string
  /** The first day of the duty of partners; absent where there is none. */
  readonly partnerFrom?: string
  /** The first day of the duty of customers, who then owe a telephone number too; absent where there is none. */
  readonly customerFrom?: string
  /** What the number is called there. */
  readonly ids: readonly string[]
  /** How long the number may be, blanks and hyphens left out; absent where its form is not documented. */
  readonly form?: { readonly lengths: readonly number[]; readonly letters: boolean }
}
