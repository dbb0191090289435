import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isThere } from '../../files/is-there.ts'
import type { Language } from '../../report/words.ts'
import { type Child, type Command, startChild } from './command.ts'
import { type DataFolder, RUN } from './data-folder.ts'

/** The forms in which the service gives a report, and the file that each is. */
export const REPORT_FILES = {
  html: 'report.html',
  xlsx: 'report.xlsx',
  csv: 'findings.csv',
  json: 'report.json',
  sarif: 'report.sarif',
} as const
export type ReportForm = keyof typeof REPORT_FILES

/** Why there is no report: as many are being made as may, its run is damaged, the disk is full, or it is our bug. */
export type NoReport = 'queue-full' | 'run-damaged' | 'storage-full' | 'our-bug'

/** What the end of `report` tells, by its exit code. */
const NO_REPORTS: ReadonlyMap<number | undefined, NoReport> = new Map([
  [3, 'run-damaged'],
  [74, 'storage-full'],
])

/** The reports of runs: each is made when it is first asked for, in a process of its own, and kept beside its run. */
export class Reports {
  readonly #folder: DataFolder
  readonly #command: Command
  readonly #most: number
  readonly #making = new Map<string, Promise<NoReport | undefined>>()
  readonly #children = new Set<Child>()

  /** At most `most` reports are made at a time. */
  constructor(folder: DataFolder, command: Command, most: number) {
    this.#folder = folder
    this.#command = command
    this.#most = most
  }

  /** The path of a report's file. Whoever asks for one that is being made waits for the same. */
  async of(id: string, form: ReportForm, language: Language): Promise<{ readonly path: string } | NoReport> {
    const name = `${form}-${language}`
    const path = join(this.#folder.of(id), REPORTS, name, REPORT_FILES[form])
    if (await isThere(path)) return { path }
    const key = `${id} ${name}`
    const under = this.#making.get(key)
    if (under === undefined && this.#making.size >= this.#most) return 'queue-full'
    const making = under ?? this.#make(id, form, language, name, path)
    this.#making.set(key, making)
    return (await making.finally(() => this.#making.delete(key))) ?? { path }
  }

  stop(): void {
    for (const child of this.#children) child.stop(GRACE)
  }

  async #make(
    id: string,
    form: ReportForm,
    language: Language,
    name: string,
    path: string,
  ): Promise<NoReport | undefined> {
    const folder = this.#folder.of(id)
    await mkdir(join(folder, REPORTS), { recursive: true, mode: 0o700 })
    await clearHalves(join(folder, REPORTS), name)
    const words = ['report', RUN, '--format', form, '--lang', language, '--out', join(REPORTS, name)]
    const child = startChild(this.#command, words, folder, () => {})
    this.#children.add(child)
    const { exit } = await child.ended
    this.#children.delete(child)
    return (await isThere(path)) ? undefined : (NO_REPORTS.get(exit) ?? 'our-bug')
  }
}

/** Within the folder of an audit. */
const REPORTS = 'reports'

/** In milliseconds. */
const GRACE = 1000

/** What was begun when everything stopped. */
async function clearHalves(reports: string, name: string): Promise<void> {
  for (const left of await readdir(reports)) {
    if (left.startsWith(`.${name}.`)) await rm(join(reports, left), { recursive: true, force: true })
  }
}
