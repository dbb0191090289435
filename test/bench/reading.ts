import { createReadStream } from 'node:fs'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { parse } from 'csv-parse'
import { Database } from '../../src/database/database.ts'
import { fileTable } from '../../src/ingest/file-table.ts'
import { LIMITS } from '../../src/ingest/read/limits.ts'
import type { Head } from '../../src/ingest/read/part.ts'
import { proveClean } from '../../src/ingest/read/prove-clean.ts'
import { readCareful } from '../../src/ingest/read/read-careful.ts'
import { recogniseFile } from '../../src/ingest/recognise-file.ts'
import { toldOf } from '../../src/ingest/told.ts'
import { shippedKinds } from '../datasets/shipped-kinds.ts'
import { ratio } from './ratio.ts'

// A program: what reading an export costs, as ratios of one run on one machine. A clean file, hash and byte pass
// included, next to the database's own count of its records, which keeps none of its cells; a damaged file, with places
// and rejects, next to csv-parse, which does nothing with its records.

const MEGABYTES = 48
const HEADER =
  'PartnerId,CustomerId,CustomerName,CustomerDomainName,CustomerCountry,InvoiceNumber,MpnId,ResellerMpnId,OrderId,OrderDate,ProductId,SkuId,AvailabilityId,SkuName,ProductName,ChargeType,UnitPrice,Quantity,Subtotal,TaxTotal,Total,Currency,PriceAdjustmentDescription,PublisherName,PublisherId'
const NAMES = ['Contoso', 'Fabrikam', 'Société Générale', 'Tailspin Toys', '"Adventure, Works"', '"Woodgrove ""Bank"""']

const folder = await mkdtemp(join(tmpdir(), 'reading-'))
const clean = join(folder, 'clean.csv')
const damaged = join(folder, 'damaged.csv')
await write(clean, false)
await write(damaged, true)
const database = await Database.open({ threads: 2, spillTo: folder, folders: [folder] })
try {
  console.log(`reading an export of ${MEGABYTES} MB and 25 columns, medians of interleaved pairs:`)
  const count = () => database.rows(`SELECT count(*) FROM read_csv('${clean}')`)
  report('the database alone, keeping the same columns / count(*)', await ratio(() => keep(clean), count, 5))
  report('byte pass / count(*)', await ratio(() => prove(clean), count, 5))
  report('clean file into the database / count(*)', await ratio(() => load(clean), count, 5), 1.6)
  report(
    'damaged file, read carefully / csv-parse',
    await ratio(
      () => readAll(damaged),
      () => csvParse(damaged),
      5,
    ),
  )
  report(
    'damaged file into the database / csv-parse',
    await ratio(
      () => load(damaged),
      () => csvParse(damaged),
      5,
    ),
    1.5,
  )
} finally {
  database.close()
  await rm(folder, { recursive: true })
}

async function write(path: string, isDamaged: boolean): Promise<void> {
  const file = await open(path, 'w')
  await file.write(`${HEADER}\n`)
  for (let n = 0, size = 0; size < MEGABYTES * 1e6; n += 1000) {
    const rows = Array.from({ length: 1000 }, (_, i) => charge(n + i))
    const { bytesWritten } = await file.write(`${rows.join('\n')}\n${isDamaged ? 'a,ragged,row\n' : ''}`)
    size += bytesWritten
  }
  await file.close()
}

function charge(n: number): string {
  const id = String(n).padStart(12, '0')
  const name = NAMES[n % NAMES.length]
  const day = `${1 + (n % 12)}/${1 + (n % 28)}/2019 0:00`
  return `aaaaaaaa-0000-4000-8000-000000000001,cccccccc-0000-4000-8000-${id},${name},contoso${n}.onmicrosoft.com,FR,G${id},4391507,${4390000 + (n % 999)},${id},${day},DZH318Z0BQ3Q,0001,DZH318Z,Microsoft 365 Business Premium,Microsoft 365,new,${n % 99}.5,${n % 50},12.5,0,12.5,EUR,,Microsoft Corporation,24321`
}

async function opened(path: string) {
  const parts = readCareful(createReadStream(path), { file: path })
  const { value: head } = await parts.next()
  if (head?.kind !== 'head') throw new Error('no head')
  return { head, parts }
}

/** The least that a reading by the database costs: told what to find; no hash, no proof that nothing is lost, no places. */
async function keep(path: string): Promise<void> {
  const { head, parts } = await opened(path)
  await parts.return(undefined)
  const names = HEADER.split(',')
  const kept = keptOf(head).map((index) => `"${names[index]}"`)
  const told = `auto_detect = false, skip = 1, quote = '"', columns = {${names.map((name) => `'${name}': 'VARCHAR'`)}}`
  await database.run(`CREATE OR REPLACE TABLE kept AS SELECT ${kept} FROM read_csv('${path}', ${told})`)
}

async function prove(path: string): Promise<void> {
  const { head, parts } = await opened(path)
  await parts.return(undefined)
  const proof = await proveClean(path, head, LIMITS)
  if (proof.kind !== 'clean') throw new Error(proof.because)
}

async function load(path: string): Promise<void> {
  const { head, parts } = await opened(path)
  const rest = { [Symbol.asyncIterator]: () => parts }
  const onBytes = () => {}
  const open = { number: 1, path, head, kept: keptOf(head), limits: LIMITS, parts: rest, folder, onReject, onBytes }
  const table = await fileTable(database, open)
  await parts.return(undefined)
  if (table.kind === 'refusal') throw new Error(table.message)
  const isDirect = table.readBy.reader === 'direct'
  await database.run(
    `DROP VIEW place_1; ${isDirect ? 'DROP VIEW file_1; DROP VIEW whole_1; DROP TABLE direct_1' : 'DROP TABLE file_1'}`,
  )
}

/** The columns of this kind of export that rules look at. */
function keptOf(head: Head): readonly number[] {
  const found = recogniseFile(
    { name: 'charges.csv', path: '' },
    head,
    shippedKinds,
    toldOf({ name: 'charges.csv' }, {}),
  )
  if ('code' in found) throw new Error(found.code)
  return found.columns.map(({ index }) => index)
}

async function onReject(): Promise<void> {}

async function readAll(path: string): Promise<void> {
  for await (const part of readCareful(createReadStream(path), { file: path })) {
    if (part.kind === 'refusal') throw new Error(part.message)
  }
}

async function csvParse(path: string): Promise<void> {
  const parser = createReadStream(path).pipe(parse({ bom: true, relax_column_count: true, max_record_size: 1 << 20 }))
  parser.resume()
  await finished(parser)
}

/** `limit` is the goal, where there is one. */
function report(what: string, measured: number, limit?: number): void {
  const isKept = limit === undefined || measured <= limit
  const goal = limit === undefined ? '' : ` (at most ${limit}: ${isKept ? 'kept' : 'NOT KEPT'})`
  console.log(`${what}: ${measured.toFixed(2)}${goal}`)
  if (!isKept) process.exitCode = 1
}
