import type { Database } from '../database/database.ts'
import { fold } from '../domain/fold.ts'
import { CAUSES } from '../domain/reading.ts'
import { sqlVariables } from '../facts/circumstance.ts'
import { CLOCK } from '../facts/clock.ts'
import type { Circumstances } from '../facts/expression.ts'
import { mailReading } from '../facts/mail.ts'
import { slice, sliceViews } from '../facts/slice.ts'
import { COMPARED_SPELLINGS } from '../facts/spelling.ts'
import { text } from '../facts/sql-text.ts'
import type { Column } from '../tables/column.ts'
import { CONTACT } from '../tables/contact.ts'
import { CUSTOMER } from '../tables/customer.ts'
import { MPN_ID } from '../tables/mpn-id.ts'
import { RESELLER } from '../tables/reseller.ts'
import { fillCustomerTables } from './customer-tables.ts'

/**
 * Fills the tables that derivations look things up in: `mail`, one line for each distinct e-mail text, `clock`, one for
 * each distinct day from which time is counted, and `spelling`, one for each text that another differs from. What they
 * say is what the JavaScript derivations make of it. Sets the variables that the SQL of circumstances looks at, and takes
 * all accounts in hand. A `cause` is kept as a number: there is one for each fact of each row.
 */
export async function fillDerivedTables(database: Database, circumstances: Circumstances): Promise<void> {
  for (const [name, value] of sqlVariables(circumstances)) {
    await database.run(`SET VARIABLE "${name}" = ${text(value)}`)
  }
  await database.run(
    `${sliceViews()}; ${slice(...EVERYBODY)}; CREATE TYPE cause AS ENUM (${CAUSES.map(text).join(', ')})`,
  )
  await database.run(`CREATE TABLE spelling (text VARCHAR, folded VARCHAR);
    CREATE TABLE mail (text VARCHAR, local VARCHAR, domain VARCHAR, tier VARCHAR);
    CREATE TABLE elapsed (day VARCHAR, business_days VARCHAR, months VARCHAR, same_month VARCHAR, year_after VARCHAR)`)
  const addresses = await textsOf(database, ADDRESSES.map(valuesOf))
  await database.append(
    'mail',
    addresses.map((address) => mailRow(address, circumstances)),
  )

  const days = await textsOf(database, CLOCKED.map(valuesOf))
  await database.append(
    'elapsed',
    days.map((day) => elapsedRow(day, circumstances)),
  )
  await database.run(
    `CREATE TABLE clock AS SELECT day::DATE AS day, business_days::DOUBLE AS business_days, months::DOUBLE AS months,
      same_month::BOOLEAN AS same_month, year_after::DATE AS year_after FROM elapsed`,
  )

  const spellings = await textsOf(database, COMPARED_SPELLINGS.flatMap(differing))
  await database.append(
    'spelling',
    spellings.map((spelling) => [spelling, fold(spelling)]),
  )
  await fillCustomerTables(database, circumstances)
}

/** After the number of the first account, and up to that of any. */
const EVERYBODY = [0, Number.MAX_SAFE_INTEGER] as const

/** The addresses from which facts derive anything. */
const ADDRESSES: readonly Column[] = [CONTACT.email, CUSTOMER.email, RESELLER.signInUser, MPN_ID.signInName]

/** The days that facts count time from. */
const CLOCKED: readonly Column[] = [
  RESELLER.verificationSubmittedOn,
  RESELLER.authorisedOn,
  RESELLER.transactingSince,
  RESELLER.deauthorisedOn,
  CONTACT.verificationSentOn,
  CONTACT.emailVerifiedOn,
]

/** The distinct values of all queries of one column, as texts. */
async function textsOf(database: Database, queries: readonly string[]): Promise<readonly string[]> {
  const rows = await database.rows(`SELECT value::VARCHAR AS text FROM (${queries.join(' UNION ')})`)
  return rows.map((row) => String(row.text))
}

function valuesOf({ table, name }: Column): string {
  return `SELECT "${name}" AS value FROM ${table} WHERE "${name}" IS NOT NULL`
}

/** The two texts of every row of one table in which they differ. */
function differing([one, other]: readonly [Column, Column]): readonly string[] {
  return [one, other].map(
    ({ table, name }) => `SELECT "${name}" AS value FROM ${table} WHERE "${one.name}" <> "${other.name}"`,
  )
}

function mailRow(text: string, { datasets }: Circumstances): readonly (string | null)[] {
  const { local, domain, tier } = mailReading(text, datasets)
  return [text, local, domain, tier]
}

function elapsedRow(day: string, circumstances: Circumstances): readonly string[] {
  const { business_days, months, same_month, year_after } = CLOCK
  return [day, ...[business_days, months, same_month, year_after].map((derive) => String(derive(day, circumstances)))]
}
