import type { Database } from '../database/database.ts'
import { cellPartsSql } from '../facts/cell-ref.ts'
import { text } from '../facts/sql-text.ts'
import { keepPlaces } from '../ingest/source-records.ts'
import { RECORDS_PER_FILE, type StagedFile } from '../ingest/staged-file.ts'
import type { RuleBook } from '../rules/in-force.ts'
import { GATHERED } from '../run/keep-findings.ts'
import type { KeptRule } from '../schemas/generated/run-rules.ts'
import { askedTable } from './asked-table.ts'
import { headerSpots, recordSpots, spotSql } from './cell-spots.ts'
import type { FoundAmong } from './found-rows.ts'
import { FAIL } from './judged-tables.ts'

/** The findings that the database did not gather. */
export const APART: FoundAmong = { table: 'finding_apart', turn: 'turn' }

/**
 * Puts findings into words in the database and gathers them, all but those that more has to be known of: cells that
 * disagree or were compared, texts that JSON may spell in two ways, records whose cells hold line ends, rules that
 * somebody waives. These are then in `finding_apart`. What is gathered is what `findings` would say.
 */
export async function gatherPlain(
  database: Database,
  book: RuleBook,
  files: readonly StagedFile[],
  kept: readonly KeptRule[],
  waived: ReadonlySet<string>,
): Promise<void> {
  const [found] = await database.rows('SELECT count(*) AS n FROM finding')
  if (Number(found?.n) > AT_A_TIME) for (const file of files) await keepPlaces(database, file)
  await database.run(`${askedTable(book, kept)};
    ${headerSpots(files)};
    CREATE TABLE finding_apart AS SELECT *, 0::BIGINT AS turn FROM finding LIMIT 0`)
  for (let from = 0; from < Number(found?.n); from += AT_A_TIME) {
    for (const step of steps(files, waived, from)) await database.run(step)
  }
  await database.run(`CREATE OR REPLACE TABLE finding_apart AS
      SELECT * REPLACE (row_number() OVER (ORDER BY n) AS turn) FROM finding_apart;
    DROP TABLE asked; DROP TABLE header_spot`)
}

function steps(files: readonly StagedFile[], waived: ReadonlySet<string>, from: number): readonly string[] {
  return [
    `CREATE OR REPLACE VIEW finding_in_hand AS SELECT * FROM finding WHERE n > ${from} AND n <= ${from + AT_A_TIME}`,
    seenFacts(),
    ...recordSpots(files, 'SELECT DISTINCT src FROM seen_fact'),
    wordedFindings(waived),
    `INSERT INTO ${GATHERED} ${gatheredRows()}`,
    'INSERT INTO finding_apart SELECT f.*, 0 FROM finding_in_hand f JOIN worded w USING (n) WHERE w.apart',
    'DROP TABLE seen_fact; DROP TABLE record_spot; DROP TABLE worded',
  ]
}

/** So many findings are in words before they are gathered: the fewer, the less is in memory. */
const AT_A_TIME = 500_000

/** Each fact that the findings in hand saw, with the parts of the cell it came from. */
function seenFacts(): string {
  const part = (offset: number) => `parts[3 * a.position + ${offset}]`
  const cell = cellPartsSql('ref')
  return `CREATE TABLE seen_fact AS SELECT n, position, fact, condition, value, why, decisive,
      nullif(${cell.src}, 0) AS src, ${cell.col} AS col, coalesce(${cell.two}, FALSE) AS two
    FROM (SELECT f.n, a.position, a.fact, a.condition, ${part(3)}::VARCHAR AS value, (${part(4)}->>'$') AS why,
        (${part(5)}->>'$')::HUGEINT AS ref, a.number = parts[2]::INT AS decisive
      FROM (SELECT n, rule, from_json(seen, '["JSON"]') AS parts FROM finding_in_hand WHERE seen IS NOT NULL) f
      JOIN asked a ON a.rule = f.rule AND a.tree = (f.parts[1]->>'$'))`
}

/** Each finding in hand in words, and whether it is to be put into words apart. */
function wordedFindings(waived: ReadonlySet<string>): string {
  const { line, column, unsure } = spotSql()
  const at = `'{"file":' || seen.name || ',"line":' || seen.line || ',"column":' || seen."column" || '}'`
  const words = `'{"fact":' || seen.fact
    || CASE WHEN seen.value IS NOT NULL THEN ',"value":' || seen.value
       WHEN seen.why IS NOT NULL THEN ',"cause":"' || seen.why || '"' ELSE '' END
    || CASE WHEN seen.header IS NOT NULL THEN ',"header":' || seen.header ELSE '' END
    || CASE WHEN seen.line IS NOT NULL THEN ',"at":' || ${at} ELSE '' END || '}'`
  const placed = `SELECT s.*, CASE WHEN p.src IS NOT NULL THEN h.header END AS header, h.name,
      CASE WHEN h.name IS NOT NULL THEN ${line} END AS line, CASE WHEN h.name IS NOT NULL THEN ${column} END AS "column",
      s.two OR coalesce(s.why = 'conflict', FALSE) OR ${unsure} OR NOT ${isPlain('s.value')} AS apart
    FROM seen_fact s LEFT JOIN record_spot p ON p.src = s.src
    LEFT JOIN header_spot h ON h.file = s.src // ${RECORDS_PER_FILE} AND h.col = s.col`
  const rules = waived.size === 0 ? 'FALSE' : `f.rule IN (${[...waived].map(text).join(', ')})`
  return `CREATE TABLE worded AS SELECT f.n, any_value(condition) AS condition,
      '[' || string_agg(${words}, ',' ORDER BY position) || ']' AS seen,
      max(CASE WHEN seen.line IS NOT NULL THEN seen.name END) FILTER (WHERE decisive) AS name,
      max(seen.line) FILTER (WHERE decisive) AS line, max(seen."column") FILTER (WHERE decisive) AS "column",
      bool_or(coalesce(apart, FALSE)) OR any_value(${rules}) OR any_value(coalesce(f.seen IS NULL AND f.why = 'conflict', FALSE)) AS apart
    FROM finding_in_hand f LEFT JOIN (${placed}) seen ON seen.n = f.n GROUP BY f.n`
}

/** Whether a value in JSON is spelt as JavaScript spells it: its numbers are whole and small, and it escapes no code. */
function isPlain(value: string): string {
  return `(${value} IS NULL OR ${value} IN ('true', 'false') OR regexp_full_match(${value}, '-?[0-9]{1,15}')
    OR starts_with(${value}, '"') AND NOT contains(${value}, '\\u'))`
}

function gatheredRows(): string {
  const list = `'[{"fact":' || to_json(f.list) || CASE WHEN f.why IS NULL THEN '' ELSE ',"cause":"' || f.why || '"' END || '}]'`
  return `SELECT f.n, f.rule, CASE WHEN f.verdict = ${FAIL} THEN 'fail' ELSE 'unknown' END, f.why,
      CASE WHEN f.seen IS NULL THEN 'reseller' ELSE f.kind END, f.key, f.reseller, (w.name->>'$'), w.line, w."column",
      w.condition, CASE WHEN f.seen IS NULL THEN ${list} ELSE w.seen END, NULL
    FROM finding_in_hand f JOIN worded w USING (n) WHERE NOT w.apart`
}
