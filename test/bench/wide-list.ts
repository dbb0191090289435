import { closeSync, openSync, readFileSync, statSync, writeSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'

const DEMO = 'datasets/demo/exports/resellers.csv'

/** Records of the demo's list, by the line on which each starts; the header is on line 1. */
const [header = [], ...records]: string[][] = parse(readFileSync(DEMO), { bom: true })

/** The lines of the demo's list on which a rule fails: of findings, one JSON text each, as an audit of it gives them. */
export function failingLines(findings: readonly string[]): ReadonlySet<number> {
  const fails = findings.map((text) => JSON.parse(text)).filter(({ verdict }) => verdict === 'fail')
  return new Set(fails.flatMap(({ seen }) => seen).flatMap(({ at }) => (at === undefined ? [] : [at.line])))
}

/** Writes a list of so many resellers: the demo's whose line is wanted, over and over, each time under new ids. */
export function writeWideList(path: string, rows: number, wanted: (line: number) => boolean) {
  const models = records.filter((_, i) => wanted(i + 2))
  const file = openSync(path, 'w')
  writeSync(file, stringify([header]))
  for (let from = 0; from < rows; from += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, rows - from) }, (_, i) => from + i)
    writeSync(file, stringify(numbers.map((n) => renamed(models[n % models.length] ?? [], n))))
  }
  closeSync(file)
  return { columns: header.length, bytes: statSync(path).size }
}

const BATCH = 10_000
const TENANT = header.indexOf('tenantId')
const MPN = header.indexOf('mpnId')

/** The same reseller under another tenant and another MPN ID, wherever they stand in it; what is damaged stays so. */
function renamed(record: readonly string[], number: number): readonly string[] {
  const [tenant = '', mpn = ''] = [record[TENANT], record[MPN]]
  const others = new Map<string, string>()
  if (/^[0-9a-f-]{36}$/.test(tenant)) others.set(tenant, `${number.toString(16).padStart(8, '0')}${tenant.slice(8)}`)
  if (/^\d{5,}$/.test(mpn)) others.set(mpn, String(1_000_000 + number))
  return record.map((cell) => others.get(cell) ?? cell)
}
