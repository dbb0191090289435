import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { domainMatches, readDomain, readEmail, webmailTier } from '../../src/domain/email.ts'
import { because, isKnown, known } from '../../src/domain/reading.ts'
import { shipped } from '../datasets/shipped.ts'

const { webmail } = shipped
const blocked = fc.constantFrom(...[...webmail].filter(([, use]) => use === 'block').map(([domain]) => domain))
const label = fc.stringMatching(/^[a-z]([a-z0-9-]{0,8}[a-z0-9])?$/)

function tierOf(text: string) {
  const email = readEmail(text)
  return isKnown(email) ? webmailTier(email.value.domain, webmail) : email.cause
}

describe('laws', () => {
  test.prop([fc.string({ unit: 'binary' })])('any text at all has a reading', (text) => {
    expect(readEmail(text)).toBeTypeOf('object')
  })

  test.prop([blocked, label])(
    'below a blocked domain everything is blocked but what is listed itself',
    (domain, below) => {
      fc.pre(!webmail.has(`${below}.${domain}`))
      expect(webmailTier(`${below}.${domain}`, webmail)).toBe('block')
    },
  )

  test.prop([blocked, label])(
    'a name that merely ends or begins like a blocked domain is not blocked',
    (domain, more) => {
      expect(domainMatches(`${more}${domain}`, domain)).toBe(false)
      expect(domainMatches(`${domain}.${more}`, domain)).toBe(false)
    },
  )

  test.prop([blocked, fc.boolean()])('case and a final dot make no difference', (domain, dot) => {
    expect(tierOf(`Claire.Dupont@${domain.toUpperCase()}${dot ? '.' : ''}`)).toBe('block')
  })

  const plainLocal = fc.stringMatching(/^[A-Za-z0-9]{1,8}([._+-][A-Za-z0-9]{1,4}){0,4}$/)
  const plainDomain = fc.stringMatching(/^([a-z]([a-z0-9-]{0,12}[a-z0-9])?\.){1,4}[a-z]{1,5}$/)

  test.prop([
    fc.oneof(
      fc.tuple(plainLocal, plainDomain).map((sides) => sides.join('@')),
      fc.emailAddress(),
    ),
  ])('an address reads as it does with a blank before it, which nobody reads at a glance', (address) => {
    expect(readEmail(address)).toEqual(readEmail(` ${address}`))
  })

  test.prop([plainDomain])('a domain reads as it does in capitals', (domain) => {
    expect(readDomain(domain)).toBe(readDomain(domain.toUpperCase()))
  })

  test.prop([fc.emailAddress()])('the domain that is read reads as itself', (address) => {
    const email = readEmail(address)
    fc.pre(isKnown(email))
    expect(readDomain(email.value.domain)).toBe(email.value.domain)
  })
})

describe('an address that can be read', () => {
  test.each([
    ['claire.dupont@contoso.fr', 'claire.dupont', 'contoso.fr'],
    [' Claire@Contoso.FR. ', 'Claire', 'contoso.fr'],
    ['claire+csp@contoso.co.uk', 'claire+csp', 'contoso.co.uk'],
    ['"claire dupont"@contoso.fr', '"claire dupont"', 'contoso.fr'],
    ['jürgen@müller.de', 'jürgen', 'xn--mller-kva.de'],
    ['x@ｇｍａｉｌ。com', 'x', 'gmail.com'],
    ['admin@contoso.onmicrosoft.com', 'admin', 'contoso.onmicrosoft.com'],
  ])('%s', (text, local, domain) => {
    expect(readEmail(text)).toEqual(known({ local, domain }))
  })
})

describe('a cell that is not one address', () => {
  test.each([
    ['Claire Dupont <claire@contoso.fr>'],
    ['<claire@contoso.fr>'],
    ['mailto:claire@contoso.fr'],
    ['claire@contoso.fr; jean@contoso.fr'],
    ['claire@contoso.fr,jean@contoso.fr'],
    ['claire@contoso.fr jean@contoso.fr'],
    ['claire'],
    ['@contoso.fr'],
    ['claire@'],
    ['claire@contoso'],
    ['claire@[127.0.0.1]'],
    ['claire@127.1'],
    ['claire@gmail.com/x'],
    ['claire@gmail.com:25'],
    ['claire@gmail%2ecom'],
    ['claire@gmail.com..'],
    ['claire@-contoso.fr'],
    ['claire@xn--a.com'],
  ])('%s is unreadable', (text) => {
    expect(readEmail(text)).toEqual(because('unreadable'))
  })

  test('blanks are blank', () => {
    expect(readEmail(' \t')).toEqual(because('blank'))
  })
})

describe('whose mail it is', () => {
  test.each([
    ['x@gmail.com', 'block'],
    ['x@fr.yahoo.com', 'block'],
    ['x@hotmail.fr', 'block'],
    ['x@me.com', 'block'],
    ['x@acme.com', 'none'],
    ['x@notgmail.com', 'none'],
    ['x@gmail.com.contoso.fr', 'none'],
    ['x@gmaiI.com', 'none'],
    ['x@live.com', 'block'],
    ['x@live.mdx.ac.uk', 'none'],
    ['x@live.vu.edu.au', 'none'],
    ['x@google.com', 'none'],
    ['x@contoso.onmicrosoft.com', 'none'],
    ['x@orange.fr', 'consumer-other'],
    ['x@gmx.de', 'consumer-other'],
    ['x@proton.me', 'consumer-other'],
    ['x@love.com', 'review'],
    ['x@gmail.com; y@contoso.fr', 'unreadable'],
  ])('%s: %s', (text, expected) => {
    expect(tierOf(text)).toBe(expected)
  })

  test('an exclusion below a blocked domain holds for what lies below it', () => {
    const list = new Map([
      ['live.com', 'block'],
      ['school.live.com', 'exclude'],
    ] as const)
    expect(webmailTier('mail.live.com', list)).toBe('block')
    expect(webmailTier('a.school.live.com', list)).toBe('none')
  })
})
