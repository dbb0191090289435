import { describe, expect, test } from 'vitest'
import { asked } from './asked.ts'

const contact = (primaryContact: object) => ({ primaryContact })

describe('an onmicrosoft.com address', () => {
  test.each([
    ['admin@contoso.onmicrosoft.com', true],
    ['admin@mail.contoso.OnMicrosoft.com', true],
    ['admin@notonmicrosoft.com', false],
    ['admin@onmicrosoft.com.contoso.fr', false],
  ])('%s: %s', (email, is) => {
    expect(asked('contact.email.onmicrosoft', contact({ email }))).toBe(is)
  })
})

test('the part before the @ is compared in lower case, and whole', () => {
  expect(asked('contact.email.localPart', contact({ email: 'Info@contoso.fr' }))).toBe('info')
  expect(asked('contact.email.localPart', contact({ email: 'Info+csp@contoso.fr' }))).toBe('info+csp')
})

describe('mail arrives', () => {
  test.each([
    ['at a mailbox', { mailbox: true, emailVerifiedOn: null }, true],
    ['where the verification mail was answered', { emailVerifiedOn: '2021-03-02' }, true],
    ['nowhere without either', { mailbox: false, emailVerifiedOn: null }, false],
    ['perhaps, where nothing is said of a mailbox', { emailVerifiedOn: null }, 'unknown: missing'],
  ])('%s', (_, given, arrives) => {
    expect(asked('contact.email.arrives', contact(given))).toBe(arrives)
  })
})

describe('the telephone number of a location', () => {
  test.each([
    ['0155501234', true],
    ['155501234', true],
    ['01 55 50 12 34', false],
    ['+33155501234', false],
    ['33155501234', false],
  ])('%s fits its field: %s', (phone, fits) => {
    expect(asked('mpn.contact.phone.plain', { mpnIds: [{ contact: { phone } }] })).toBe(fits)
  })
})
