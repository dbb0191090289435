import { describe, expect, test } from 'vitest'
import { asked } from './asked.ts'

describe('a legal profile as registered', () => {
  const registered = { legalName: 'Contoso France SAS', addressLine1: '12 rue de la Paix', city: 'Orléans' }
  const profile = (legalName: string, line1: string, city: string) => ({
    reseller: { legalName, address: { line1, city }, registered },
  })

  test.each([
    ['letter for letter', 'Contoso France SAS', '12 rue de la Paix', 'Orléans'],
    ['in capitals, without accents', 'CONTOSO FRANCE SAS', '12 RUE DE LA PAIX', 'ORLEANS'],
    ['with other punctuation', 'Contoso-France S.A.S.', '12, rue de la Paix', 'Orléans'],
  ])('agrees %s', (_, legalName, line1, city) => {
    expect(asked('reseller.asRegistered', profile(legalName, line1, city))).toBe(true)
  })

  test.each([
    ['an abbreviated street', 'Contoso France SAS', '12 r. de la Paix', 'Orléans'],
    ['a name without its legal form', 'Contoso France', '12 rue de la Paix', 'Orléans'],
    ['another town', 'Contoso France SAS', '12 rue de la Paix', 'Paris'],
  ])('differs by %s', (_, legalName, line1, city) => {
    expect(asked('reseller.asRegistered', profile(legalName, line1, city))).toBe(false)
  })

  test('is not known while the register is not', () => {
    expect(asked('reseller.asRegistered', { reseller: { legalName: 'Contoso' } })).toBe('unknown: missing')
  })
})

describe('the duty to give a registration number', () => {
  const trading = (cspCountry: string, ...customers: string[]) => ({
    reseller: { cspCountry },
    customers: customers.map((country) => ({ country })),
  })

  test.each([
    ['the company is in a listed country', trading('PL'), true],
    ['one of its customers is', trading('FR', 'BE', 'HU'), true],
    ['neither is', trading('FR', 'BE'), false],
    ['the country is only described', trading('CN'), false],
    ['the customers are not known', { reseller: { cspCountry: 'FR' } }, 'unknown: missing'],
    ['the company is listed, its customers not known', { reseller: { cspCountry: 'PL' } }, true],
  ])('where %s', (_, state, owed) => {
    expect(asked('reseller.registrationDuty.listed', state, '2021-05-07')).toBe(owed)
  })

  test('did not exist the day before it was documented', () => {
    expect(asked('reseller.registrationDuty.listed', trading('PL'), '2021-05-06')).toBe(false)
  })

  test.each(['CN', 'US', 'PL'])('is described for %s', (country) => {
    expect(asked('reseller.registrationDuty.described', trading(country))).toBe(true)
  })
})
