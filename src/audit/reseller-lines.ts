import { stringify } from 'csv-stringify/sync'
import type { Database } from '../database/database.ts'
import type { Gate } from '../domain/gate.ts'
import { guarded } from '../run/formula-cells.ts'
import { FAIL, PASS } from './verdict-tables.ts'

/** The lines of `resellers.csv`: every reseller by key, with the state of each gate. */
export async function* resellerLines(database: Database, gates: readonly Gate[]): AsyncGenerator<string> {
  yield stringify([['reseller', 'legalName', ...gates]])
  const states = gates.map(
    (gate) =>
      `CASE "${gate}_through" WHEN ${FAIL} THEN 'blocked' WHEN ${PASS} THEN 'open' ELSE 'undetermined' END AS "${gate}"`,
  )
  await database.run(`CREATE TABLE reseller_line AS SELECT row_number() OVER (ORDER BY r.key) AS n, r.key,
    coalesce(r."legalName", '') AS name, ${states.join(', ')} FROM reseller r JOIN gate g ON g.reseller = r.rid`)
  for (let from = 0; ; from += PAGE) {
    const rows = await database.rows(`SELECT * FROM reseller_line WHERE n > ${from} AND n <= ${from + PAGE} ORDER BY n`)
    if (rows.length === 0) return
    yield stringify(
      rows.map((row) => [row.key, row.name, ...gates.map((gate) => row[gate])]),
      { cast: { string: guarded } },
    )
  }
}

const PAGE = 10_000
