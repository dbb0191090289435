import type { Database } from '../database/database.ts'
import { nameKind } from '../domain/company-name.ts'
import { readInvitationLink } from '../domain/invitation-link.ts'
import type { Vocabulary } from '../domain/word.ts'
import type { Circumstances } from '../facts/expression.ts'
import { owesRegistration, partnersOweRegistration } from '../facts/registration.ts'

/**
 * Fills the tables that facts about customers look things up in: `name_kind`, one line for each name that is not
 * ordinary, `invitation_link`, one for each distinct link, and `registration_form`, one for each country on the list.
 */
export async function fillCustomerTables(database: Database, { asOf, datasets }: Circumstances): Promise<void> {
  await database.run(`CREATE TABLE name_kind (text VARCHAR, kind VARCHAR);
    CREATE TABLE invitation_link (text VARCHAR, reseller VARCHAR, provider VARCHAR);
    CREATE TABLE listed_country (country VARCHAR, required VARCHAR, partners VARCHAR, letters VARCHAR, lengths VARCHAR)`)

  const { placeholderName } = datasets.words
  const names = await database.rows(
    `SELECT DISTINCT name FROM customer WHERE name IS NOT NULL AND NOT (${surelyOrdinary('name', placeholderName)})`,
  )
  await database.append(
    'name_kind',
    names.flatMap(({ name }) => nameLine(String(name), placeholderName)),
  )

  const links = await database.rows(
    `SELECT DISTINCT "invitationLink" AS link FROM customer WHERE "invitationLink" IS NOT NULL`,
  )
  await database.append(
    'invitation_link',
    links.map(({ link }) => linkLine(String(link))),
  )

  const countries = [...datasets.registrationCountries.values()].map((country) => [
    country.country,
    String(owesRegistration(country, asOf)),
    String(partnersOweRegistration(country, asOf)),
    country.form === undefined ? null : String(country.form.letters),
    country.form === undefined ? null : JSON.stringify(country.form.lengths),
  ])
  await database.append('listed_country', countries)
  await database.run(`CREATE TABLE registration_form AS SELECT country, required::BOOLEAN AS required,
    partners::BOOLEAN AS partners, letters::BOOLEAN AS letters, from_json(lengths, '["BIGINT"]') AS lengths FROM listed_country`)
}

/** The names of which SQL may say by itself what `nameKind` would: plain ones in which no word for a test stands, and no initials. */
function surelyOrdinary(name: string, placeholders: Vocabulary): string {
  const marks = [...placeholders].filter(([, kind]) => kind === 'test').map(([word]) => word)
  return `regexp_full_match(${name}, '[ -~]*') AND NOT regexp_matches(lower(${name}), '${marks.join('|')}')
    AND NOT regexp_full_match(${name}, '[A-Z]{2,5}')`
}

function nameLine(name: string, placeholders: Vocabulary): readonly (readonly string[])[] {
  const kind = nameKind(name, placeholders)
  return kind === 'ordinary' ? [] : [[name, kind]]
}

function linkLine(link: string): readonly (string | null)[] {
  const { reseller, provider } = readInvitationLink(link)
  return [link, reseller, provider]
}
