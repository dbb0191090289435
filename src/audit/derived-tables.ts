import type { Database } from '../database/database.ts'
import { sqlVariables } from '../facts/circumstance.ts'
import { CLOCK } from '../facts/clock.ts'
import type { Circumstances } from '../facts/expression.ts'
import { mailReading } from '../facts/mail.ts'
import { text } from '../facts/sql-text.ts'
import { RESELLER } from '../tables/reseller.ts'
import { fillCustomerTables } from './customer-tables.ts'

/**
 * Fills the tables that derivations look things up in: `mail`, one line for each distinct e-mail text, and `clock`,
 * one for each distinct day from which time is counted. What they say is what the JavaScript derivations make of it.
 * Sets the variables that the SQL of circumstances looks at.
 */
export async function fillDerivedTables(database: Database, circumstances: Circumstances): Promise<void> {
  for (const [name, value] of sqlVariables(circumstances)) {
    await database.run(`SET VARIABLE "${name}" = ${text(value)}`)
  }
  await database.run(`CREATE TABLE mail (text VARCHAR, domain VARCHAR, tier VARCHAR);
    CREATE TABLE elapsed (day VARCHAR, business_days VARCHAR, months VARCHAR, same_month VARCHAR, year_after VARCHAR)`)
  const texts = await database.rows(`SELECT email AS text FROM contact WHERE email IS NOT NULL
    UNION SELECT email FROM customer WHERE email IS NOT NULL`)
  await database.append(
    'mail',
    texts.map((row) => mailRow(String(row.text), circumstances)),
  )

  const days = await database.rows(
    CLOCKED.map(({ name }) => `SELECT "${name}"::VARCHAR AS day FROM reseller WHERE "${name}" IS NOT NULL`).join(
      ' UNION ',
    ),
  )
  await database.append(
    'elapsed',
    days.map((row) => elapsedRow(String(row.day), circumstances)),
  )
  await database.run(
    `CREATE TABLE clock AS SELECT day::DATE AS day, business_days::DOUBLE AS business_days, months::DOUBLE AS months,
      same_month::BOOLEAN AS same_month, year_after::DATE AS year_after FROM elapsed`,
  )
  await fillCustomerTables(database, circumstances)
}

/** The days that facts count time from. */
const CLOCKED = [
  RESELLER.verificationSubmittedOn,
  RESELLER.authorisedOn,
  RESELLER.transactingSince,
  RESELLER.deauthorisedOn,
]

function mailRow(text: string, { datasets }: Circumstances): readonly (string | null)[] {
  const { domain, tier } = mailReading(text, datasets)
  return [text, domain, tier]
}

function elapsedRow(day: string, circumstances: Circumstances): readonly string[] {
  const { business_days, months, same_month, year_after } = CLOCK
  return [day, ...[business_days, months, same_month, year_after].map((derive) => String(derive(day, circumstances)))]
}
