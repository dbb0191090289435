import { describe, expect, test } from 'vitest'
import { because, known } from '../../src/domain/reading.ts'
import { readRole } from '../../src/domain/role.ts'
import { shipped } from '../datasets/shipped.ts'

const { role } = shipped.words

describe('roles', () => {
  test.each([
    ['Global Administrator', 'global-admin'],
    ['Company Administrator', 'global-admin'],
    ['administrateur général', 'global-admin'],
    ['AdminAgents', 'admin-agent'],
    ['Agent d’administration', 'admin-agent'],
    ['Agent des ventes', 'sales-agent'],
    ['HelpdeskAgents', 'helpdesk-agent'],
    ['User management admin', 'user-management-admin'],
    ['security-reader', 'security-reader'],
  ])('%s is %s', (text, expected) => {
    expect(readRole(text, role)).toEqual(known(expected))
  })

  test.each([['Security Reader'], ['admins and others'], ['3-admins']])(
    '%s is neither a known role nor a plain token',
    (text) => {
      expect(readRole(text, role)).toEqual(because('unreadable'))
    },
  )

  test('blanks are blank', () => {
    expect(readRole(' ', role)).toEqual(because('blank'))
  })
})
