import { because, known, type Reading } from './reading.ts'

const CODE = /^[A-Za-z]{3}$/

/** Reads an ISO 4217 currency code, any case; the value is upper case. A sign such as `$` names no one currency. */
export function readCurrency(text: string): Reading<string> {
  const code = text.trim()
  if (code === '') return because('blank')

  return CODE.test(code) ? known(code.toUpperCase()) : because('unreadable')
}
