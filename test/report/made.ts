import { readPreparedDatasets } from '../../src/datasets/prepared.ts'
import { outputsOf, type ReportFormat } from '../../src/report/formats.ts'
import type { Report } from '../../src/report/report.ts'
import type { Language } from '../../src/report/words.ts'
import { readPreparedRules } from '../../src/rules/prepared.ts'
import { countsOf } from '../../src/run/counts.ts'
import { openRun } from '../../src/run/open-run.ts'
import { survey } from '../../src/run/survey.ts'
import { waiversOn } from '../../src/run/waivers-on.ts'
import type { Waiver } from '../../src/schemas/generated/waivers.ts'

const RULES = new Map(readPreparedRules().rules.map((rule) => [rule.id, rule]))
const { documents } = readPreparedDatasets()

/** A report of the run in a folder. */
export async function reportOn(
  folder: string,
  language: Language = 'en',
  given: readonly Waiver[] = [],
): Promise<Report> {
  const run = await openRun(folder)
  if ('problems' in run) throw new Error(JSON.stringify(run.problems))
  const waivers = waiversOn(given, run.summary.asOf)
  const csv = { delimiter: ',', byteOrderMark: false } as const
  const told = await survey(run.findings(), waivers)
  return { run, counts: countsOf(run), survey: told, waivers, rules: RULES, documents, language, csv }
}

/** The bytes of each file of a format, by its name. */
export async function made(format: ReportFormat, report: Report): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>()
  for (const { name, chunks } of await outputsOf(format, report)) {
    const parts: Buffer[] = []
    for await (const chunk of chunks()) parts.push(Buffer.from(chunk))
    files.set(name, Buffer.concat(parts))
  }
  return files
}

/** The text of one file. */
export async function textOf(format: ReportFormat, name: string, report: Report): Promise<string> {
  const file = (await made(format, report)).get(name)
  if (file === undefined) throw new Error(`${format} has no ${name}`)
  return file.toString('utf8')
}
