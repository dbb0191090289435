import type { Database } from '../database/database.ts'
import { GATE_STATES, type Gate, type GateState } from '../domain/gate.ts'
import { guardedSql } from '../run/formula-cells.ts'
import type { ResellerLine } from '../run/parts.ts'
import { FAIL, PASS } from './judged-tables.ts'

/** The lines of `resellers.csv`: every reseller by key, with the state of each gate. */
export async function* resellerLines(database: Database, gates: readonly Gate[]): AsyncGenerator<string> {
  yield `${['reseller', 'legalName', 'country', ...gates].join(',')}\n`
  const cells = ['key', 'name', 'country', ...gates].map((column) => cellSql(`"${column}"`))
  await makeLines(database, gates)
  for (let from = 0; ; from += PAGE) {
    // Behind a dot: the driver would take a BOM off the front.
    const [page] = await database.rows(`SELECT '.' || string_agg(line, '' ORDER BY n) AS lines FROM
      (SELECT n, ${cells.join(" || ',' || ")} || chr(10) AS line FROM reseller_line WHERE n > ${from} AND n <= ${from + PAGE})`)
    if (typeof page?.lines !== 'string') return
    yield page.lines.slice(1)
  }
}

/** A cell as csv-stringify writes it, whatever the text. */
function cellSql(column: string): string {
  const cell = guardedSql(column)
  return `CASE WHEN regexp_matches(${column}, '[",\n]') THEN '"' || replace(${cell}, '"', '""') || '"' ELSE ${cell} END`
}

/** Every reseller that is told of, in the order of the keys, a page at a time. */
export async function* resellerPages(
  database: Database,
  gates: readonly Gate[],
): AsyncGenerator<readonly ResellerLine[]> {
  await makeLines(database, gates)
  for (let from = 0; ; from += PAGE) {
    const rows = await database.rows(`SELECT * FROM reseller_line WHERE n > ${from} AND n <= ${from + PAGE} ORDER BY n`)
    if (rows.length === 0) return
    yield rows.map(({ key, name, country, ...row }) => ({
      reseller: String(key),
      legalName: String(name),
      country: String(country),
      gates: gates.map((gate) => ({ gate, state: stateIn(row[gate]) })),
    }))
  }
}

const PAGE = 10_000

async function makeLines(database: Database, gates: readonly Gate[]): Promise<void> {
  const states = gates.map(
    (gate) =>
      `CASE "${gate}_through" WHEN ${FAIL} THEN 'blocked' WHEN ${PASS} THEN 'open' ELSE 'undetermined' END AS "${gate}"`,
  )
  await database.run(`CREATE OR REPLACE TABLE reseller_line AS SELECT row_number() OVER (ORDER BY r.key) AS n, r.key,
    coalesce(r."legalName", '') AS name, coalesce(r."cspCountry", '') AS country, ${states.join(', ')}
    FROM reseller r JOIN gate g ON g.reseller = r.rid`)
}

function stateIn(value: unknown): GateState {
  const state = GATE_STATES.find((one) => one === value)
  if (state === undefined) throw new Error(`${value} is no state of a gate`)
  return state
}
