import { domainMatches, readEmail, webmailTier } from '../domain/email.ts'
import { because, isKnown, known, type Reading } from '../domain/reading.ts'
import type { Elements } from '../tables/cell-type.ts'
import { oneOf } from './elements.ts'
import type { Circumstances, Expression, Flag } from './expression.ts'
import { text } from './sql-text.ts'

/** What the table `mail` holds of one distinct address: what these functions make of it. */
export interface MailReading {
  readonly local: string | null
  readonly domain: string | null
  readonly tier: string | null
}

/** The JavaScript meaning of the table `mail`: one line for each distinct text in an e-mail column. */
export function mailReading(text: string, { webmail }: Circumstances['datasets']): MailReading {
  const email = readEmail(text)
  if (!isKnown(email)) return { local: null, domain: null, tier: null }
  const { local, domain } = email.value
  return { local: local.toLowerCase(), domain, tier: webmailTier(domain, webmail) }
}

/** Whether the text is one valid address. */
export function validAddress(email: Expression<string>): Flag {
  return fromMail(
    email,
    (text) => known(isKnown(readEmail(text))),
    (mail) => `(${mail}.domain IS NOT NULL)`,
  )
}

/** Whose mail the domain is: `block`, `review`, `consumer-other` or `none`; unreadable where the address is. */
export function tierOf(email: Expression<string>): Expression<string> {
  return fromMail(email, fromReading('tier'), (mail) => `${mail}.tier`)
}

/** What stands before the `@`, in lower case. */
export function localPartOf(email: Expression<string>): Expression<string> {
  return fromMail(email, fromReading('local'), (mail) => `${mail}.local`)
}

/** The address in one spelling: in lower case, its domain as an A-label. */
export function addressOf(email: Expression<string>): Expression<string> {
  return fromMail(
    email,
    (text, { datasets }) => {
      const { local, domain } = mailReading(text, datasets)
      return domain === null ? because('unreadable') : known(`${local}@${domain}`)
    },
    (mail) => `(${mail}.local || '@' || ${mail}.domain)`,
  )
}

/** Whether the address is at a domain, or below it. */
export function atDomain(email: Expression<string>, domain: string): Flag {
  return fromMail(
    email,
    (text, { datasets }) => {
      const address = mailReading(text, datasets)
      return address.domain === null ? because('unreadable') : known(domainMatches(address.domain, domain))
    },
    (mail) => isBelow(`${mail}.domain`, text(domain)),
  )
}

/** Whether the address is at one of the domains, or below one. */
export function atOneOf(email: Expression<string>, domains: Expression<Elements>): Flag {
  return oneOf(
    fromMail(email, fromReading('domain'), (mail) => `${mail}.domain`),
    domains,
    domainMatches,
    isBelow,
  )
}

function isBelow(domain: string, entry: string): string {
  return `(${domain} = ${entry} OR ends_with(${domain}, '.' || ${entry}))`
}

function fromReading(part: keyof MailReading): (text: string, circumstances: Circumstances) => Reading<string> {
  return (text, { datasets }) => {
    const value = mailReading(text, datasets)[part]
    return value === null ? because('unreadable') : known(value)
  }
}

/** Something worked out from an address; in SQL from the table `mail`, which the JavaScript above has filled. */
function fromMail<T extends string | boolean>(
  email: Expression<string>,
  read: (text: string, circumstances: Circumstances) => Reading<T>,
  column: (mail: string) => string,
): Expression<T> {
  return {
    columns: email.columns,
    read: (row, circumstances, self) => {
      const text = email.read(row, circumstances, self)
      return isKnown(text) ? read(text.value, circumstances) : text
    },
    origin: email.origin,
    sql: (scope) => {
      const { value, why, at } = scope.sql(email)
      const mail = scope.join('mail', (alias) => `${alias}.text = ${value}`)
      const derived = column(mail)
      return {
        value: `CASE WHEN ${value} IS NOT NULL THEN ${derived} END`,
        why: `CASE WHEN ${value} IS NULL THEN ${why} WHEN ${derived} IS NULL THEN 'unreadable' END`,
        at,
      }
    },
  }
}
