import type { Database } from '../database/database.ts'
import { businessDaysBetween } from '../domain/day.ts'
import { sqlVariables } from '../facts/circumstance.ts'
import type { Circumstances } from '../facts/expression.ts'
import { mailReading } from '../facts/mail.ts'
import { text } from '../facts/sql-text.ts'

/**
 * Fills the tables that derivations look things up in: `mail`, one line for each distinct e-mail text, and `clock`,
 * one for each distinct day a verification was submitted. Sets the variables that the SQL of circumstances looks at. What they say is what the JavaScript derivations make of it.
 */
export async function fillDerivedTables(database: Database, circumstances: Circumstances): Promise<void> {
  for (const [name, value] of sqlVariables(circumstances)) {
    await database.run(`SET VARIABLE "${name}" = ${text(value)}`)
  }
  await database.run(`CREATE TABLE mail (text VARCHAR, domain VARCHAR, tier VARCHAR);
    CREATE TABLE elapsed (day VARCHAR, business_days VARCHAR)`)
  const texts = await database.rows(`SELECT email AS text FROM contact WHERE email IS NOT NULL
    UNION SELECT email FROM customer WHERE email IS NOT NULL`)
  await database.append(
    'mail',
    texts.map((row) => mailRow(String(row.text), circumstances)),
  )

  const days = await database.rows(
    `SELECT DISTINCT "verificationSubmittedOn"::VARCHAR AS day FROM reseller WHERE "verificationSubmittedOn" IS NOT NULL`,
  )
  await database.append(
    'elapsed',
    days.map((row) => elapsedRow(String(row.day), circumstances)),
  )
  await database.run(
    'CREATE TABLE clock AS SELECT day::DATE AS day, business_days::DOUBLE AS business_days FROM elapsed',
  )
}

function mailRow(text: string, { datasets }: Circumstances): readonly (string | null)[] {
  const { domain, tier } = mailReading(text, datasets)
  return [text, domain, tier]
}

function elapsedRow(day: string, { asOf, holidays }: Circumstances): readonly string[] {
  return [day, String(businessDaysBetween(day, asOf, holidays))]
}
