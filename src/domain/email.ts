import grammar from 'validator/lib/isEmail.js'
import { because, known, type Reading } from './reading.ts'

// This file alone: the whole package takes eight times as long to load.
const isEmail = grammar.default

/** The two sides of an e-mail address: the local part as written, the domain as a lower-case A-label without a final dot. */
export interface EmailAddress {
  readonly local: string
  readonly domain: string
}

/**
 * What is known of a mail domain: `block` belongs to one of the five services that Microsoft names, `review` perhaps
 * does, `consumer-other` is another provider of private mailboxes, `exclude` only looks like one of them.
 */
export type WebmailUse = 'block' | 'review' | 'consumer-other' | 'exclude'

/** Mail domains as A-labels. */
export type WebmailList = ReadonlyMap<string, WebmailUse>

export type WebmailTier = Exclude<WebmailUse, 'exclude'> | 'none'

/**
 * Reads one e-mail address, bare. A display name around it, a second address beside it or a domain that
 * the domain name system could not hold is unreadable; quoted and UTF-8 local parts are not.
 */
export function readEmail(text: string): Reading<EmailAddress> {
  const ordinary = text.length <= LONGEST_LOCAL_PART ? ORDINARY_ADDRESS.exec(text) : null
  if (ordinary?.[1] !== undefined && ordinary[2] !== undefined)
    return known({ local: ordinary[1], domain: ordinary[2] })

  const trimmed = text.trim()
  if (trimmed === '') return because('blank')

  const at = trimmed.lastIndexOf('@')
  const local = trimmed.slice(0, at)
  const domain = at < 0 ? undefined : readDomain(trimmed.slice(at + 1))
  if (domain === undefined || !isEmail(`${local}@${domain}`)) return because('unreadable')
  return known({ local, domain })
}

/** A label of a domain name that IDNA leaves as it is: no `xn--`, and as a last label no part of an IP address. */
const LABEL = '[a-z](?:-?[a-z0-9])*'
const ORDINARY_DOMAIN = new RegExp(`^${LABEL}(?:\\.${LABEL})+$`)

/** What every grammar takes for an address, and which is written as it is read. */
const ORDINARY_ADDRESS = new RegExp(`^([A-Za-z0-9]+(?:[._+-][A-Za-z0-9]+)*)@((?:${LABEL}\\.)+[a-z]{2,})$`)

const LONGEST_LOCAL_PART = 63

// Checked before the URL parser sees it: that would cut `gmail.com/x` and `gmail.com:25` down to a host.
const DOMAIN = /^[\p{L}\p{M}\p{N}.。．｡-]+$/u

/** A domain name as a lower-case A-label without a final dot; undefined where it is none. */
export function readDomain(text: string): string | undefined {
  if (ORDINARY_DOMAIN.test(text)) return text
  // The URL parser is the IDNA mapping that Node.js and browsers share.
  const address = `http://${text}`
  if (!DOMAIN.test(text) || !URL.canParse(address)) return undefined
  return new URL(address).hostname.replace(/\.$/, '')
}

/** Whether a domain is the entry itself or lies below it; `acme.com` does not lie below `me.com`. */
export function domainMatches(domain: string, entry: string): boolean {
  return domain === entry || domain.endsWith(`.${entry}`)
}

/** The tier of a mail domain. The longest entry that matches decides, so an exclusion below a blocked domain holds. */
export function webmailTier(domain: string, list: WebmailList): WebmailTier {
  const use = list.get(domain)
  if (use !== undefined) return use === 'exclude' ? 'none' : use

  const dot = domain.indexOf('.')
  return dot < 0 ? 'none' : webmailTier(domain.slice(dot + 1), list)
}
