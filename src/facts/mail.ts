import { domainMatches, readEmail, webmailTier } from '../domain/email.ts'
import { because, isKnown, known, type Reading } from '../domain/reading.ts'
import type { Elements } from '../tables/cell-type.ts'
import type { Circumstances, Expression, Flag } from './expression.ts'

/** What the table `mail` holds of one distinct address: what these functions make of it. */
export interface MailReading {
  readonly domain: string | null
  readonly tier: string | null
}

/** The JavaScript meaning of the table `mail`: one line for each distinct text in an e-mail column. */
export function mailReading(text: string, { webmail }: Circumstances['datasets']): MailReading {
  const email = readEmail(text)
  if (!isKnown(email)) return { domain: null, tier: null }
  return { domain: email.value.domain, tier: webmailTier(email.value.domain, webmail) }
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
  return fromMail(
    email,
    (text, { datasets }) => {
      const address = readEmail(text)
      return isKnown(address) ? known(webmailTier(address.value.domain, datasets.webmail)) : because('unreadable')
    },
    (mail) => `${mail}.tier`,
  )
}

/** Whether the address is at one of the domains, or below one. */
export function atOneOf(email: Expression<string>, domains: Expression<Elements>): Flag {
  const domain = domainOf(email)
  return {
    columns: [...email.columns, ...domains.columns],
    read: (row, circumstances, self) => {
      const address = domain.read(row, circumstances, self)
      if (!isKnown(address)) return address
      return anyMatch(address.value, domains.read(row, circumstances, self))
    },
    origin: (row, circumstances, self) => {
      const listLacks =
        isKnown(domain.read(row, circumstances, self)) && !isKnown(domains.read(row, circumstances, self))
      return (listLacks ? domains : email).origin(row, circumstances, self)
    },
    sql: (scope) => {
      const address = domain.sql(scope)
      const list = domains.sql(scope)
      const found = `len(list_filter(${list.value}, lambda e: e = ${address.value} OR ends_with(${address.value}, '.' || e))) > 0`
      const unread = `len(list_filter(${list.value}, lambda e: e IS NULL)) > 0`
      return {
        value: `CASE WHEN ${address.value} IS NULL THEN NULL WHEN ${found} THEN TRUE WHEN ${unread} THEN NULL
          WHEN ${list.value} IS NOT NULL OR ${list.why} = 'none' THEN FALSE END`,
        why: `CASE WHEN ${address.value} IS NULL THEN ${address.why} WHEN ${found} THEN NULL
          WHEN ${unread} THEN 'unreadable' ELSE nullif(${list.why}, 'none') END`,
        at: `CASE WHEN ${address.value} IS NOT NULL AND ${list.value} IS NULL THEN ${list.at} ELSE ${address.at} END`,
      }
    },
  }
}

function domainOf(email: Expression<string>): Expression<string> {
  return fromMail(
    email,
    (text) => {
      const address = readEmail(text)
      return isKnown(address) ? known(address.value.domain) : because('unreadable')
    },
    (mail) => `${mail}.domain`,
  )
}

function anyMatch(domain: string, domains: Reading<Elements>): Reading<boolean> {
  if (!isKnown(domains)) return domains.cause === 'none' ? known(false) : domains
  if (domains.value.some((entry) => entry !== null && domainMatches(domain, entry))) return known(true)
  return domains.value.includes(null) ? because('unreadable') : known(false)
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
      const { value, why, at } = email.sql(scope)
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
