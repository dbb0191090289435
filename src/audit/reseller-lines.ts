import { stringify } from 'csv-stringify/sync'
import type { Database } from '../database/database.ts'
import { GATE_STATES, type Gate, type GateState } from '../domain/gate.ts'
import { guarded } from '../run/formula-cells.ts'
import type { ResellerLine } from '../run/parts.ts'
import { FAIL, PASS } from './judged-tables.ts'

/** The lines of `resellers.csv`: every reseller by key, with the state of each gate. */
export async function* resellerLines(database: Database, gates: readonly Gate[]): AsyncGenerator<string> {
  yield stringify([['reseller', 'legalName', 'country', ...gates]])
  for await (const page of resellerPages(database, gates)) {
    yield stringify(
      page.map((line) => [line.reseller, line.legalName, line.country, ...line.gates.map(({ state }) => state)]),
      { cast: { string: guarded } },
    )
  }
}

/** Every reseller that is told of, in the order of the keys, a page at a time. */
export async function* resellerPages(
  database: Database,
  gates: readonly Gate[],
): AsyncGenerator<readonly ResellerLine[]> {
  const states = gates.map(
    (gate) =>
      `CASE "${gate}_through" WHEN ${FAIL} THEN 'blocked' WHEN ${PASS} THEN 'open' ELSE 'undetermined' END AS "${gate}"`,
  )
  await database.run(`CREATE OR REPLACE TABLE reseller_line AS SELECT row_number() OVER (ORDER BY r.key) AS n, r.key,
    coalesce(r."legalName", '') AS name, coalesce(r."cspCountry", '') AS country, ${states.join(', ')}
    FROM reseller r JOIN gate g ON g.reseller = r.rid`)
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

function stateIn(value: unknown): GateState {
  const state = GATE_STATES.find((one) => one === value)
  if (state === undefined) throw new Error(`${value} is no state of a gate`)
  return state
}
