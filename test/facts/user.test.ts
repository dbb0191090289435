import { describe, expect, test } from 'vitest'
import { asked } from './asked.ts'

const user = (roles: readonly string[], mfa?: boolean) => ({ roles, mfa })

describe('users without MFA', () => {
  test.each([
    ['a sales agent counts among the users', 'reseller.userWithoutMfa', [user(['sales-agent'], false)], true],
    ['but not among the administrators', 'reseller.adminWithoutMfa', [user(['sales-agent'], false)], false],
    ['an admin agent is an administrator', 'reseller.adminWithoutMfa', [user(['Admin agent'], false)], true],
    ['so is a role nobody listed', 'reseller.adminWithoutMfa', [user(['privileged-role-administrator'], false)], true],
    ['nobody is without where there is nobody', 'reseller.userWithoutMfa', [], false],
    [
      'one whose MFA is not known leaves it open',
      'reseller.userWithoutMfa',
      [user([], true), user([])],
      'unknown: missing',
    ],
    ['one without settles it', 'reseller.userWithoutMfa', [user([]), user([], false)], true],
  ])('%s', (_, fact, users, without) => {
    expect(asked(fact, { users })).toBe(without)
  })

  test('may be told by a count alone', () => {
    expect(asked('reseller.userWithoutMfa', { reseller: { usersWithoutMfa: 2 } })).toBe(true)
    expect(asked('reseller.adminWithoutMfa', { reseller: { adminsWithoutMfa: 0 } })).toBe(false)
  })

  test('are proved by an administrator without, but not refuted by there being none', () => {
    expect(asked('reseller.userWithoutMfa', { reseller: { adminsWithoutMfa: 1 } })).toBe(true)
    expect(asked('reseller.userWithoutMfa', { reseller: { adminsWithoutMfa: 0 } })).toMatch(/^unknown/)
  })

  test('are a conflict where count and list disagree', () => {
    const state = { reseller: { usersWithoutMfa: 2 }, users: [user(['global-admin'], true)] }
    expect(asked('reseller.userWithoutMfa', state)).toBe('unknown: conflict')
  })
})

describe('a location may be added', () => {
  test('where there is a global admin, whoever it is', () => {
    expect(asked('reseller.hasLocationAdmin', { reseller: { globalAdmins: 1 } })).toBe(true)
    expect(asked('reseller.hasLocationAdmin', { reseller: { globalAdmins: 0 } })).toMatch(/^unknown/)
  })

  test.each([
    ['global-admin', true],
    ['account-admin', true],
    ['user-management-admin', false],
  ])('by a %s: %s', (role, may) => {
    expect(asked('reseller.hasLocationAdmin', { users: [user([role])] })).toBe(may)
  })
})

test('a list of users that is null clears nobody; an empty one does', () => {
  expect(asked('reseller.userWithoutMfa', { users: null })).toBe('unknown: none')
  expect(asked('reseller.adminWithoutMfa', { users: null })).toBe('unknown: none')
  expect(asked('reseller.adminWithoutMfa', { users: [] })).toBe(false)
})
