import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { isThere } from '../../files/is-there.ts'
import { syncFolder, writeDurably } from '../../files/write-durably.ts'
import { type AuditRecord, validateAuditRecord } from '../../schemas/generated/audit-record.ts'
import { claim } from './claim.ts'

/**
 * Where audits live: `audits/<id>/` has each that was accepted, `incoming/` what is being received or taken away and is
 * emptied at each start. No name in it comes from outside.
 */
export class DataFolder {
  readonly #audits: string
  readonly #incoming: string
  #written: Promise<void> = Promise.resolve()
  #release: () => Promise<void> = async () => {}

  private constructor(root: string) {
    this.#audits = resolve(root, 'audits')
    this.#incoming = resolve(root, 'incoming')
  }

  /**
   * Makes what is not there; rejects as Node does where it cannot, and with EADDRINUSE where another service has it. The
   * folder above has to be there.
   */
  static async open(root: string): Promise<DataFolder> {
    const folder = new DataFolder(root)
    await makeFolder(root)
    folder.#release = await claim(root)
    await makeFolder(folder.#audits)
    await rm(folder.#incoming, { recursive: true, force: true })
    await makeFolder(folder.#incoming)
    return folder
  }

  /** Lets another service have it. */
  async close(): Promise<void> {
    await this.#written
    await this.#release()
  }

  /** The folder of an audit that was accepted. */
  of(id: string): string {
    return join(this.#audits, id)
  }

  /** Makes a folder to receive into, with one for files within. */
  async receive(id: string): Promise<string> {
    const path = join(this.#incoming, id)
    await makeFolder(path)
    await makeFolder(join(path, INPUTS))
    return path
  }

  /** Takes away what was received and is not accepted. */
  async discard(id: string): Promise<void> {
    await rm(join(this.#incoming, id), { recursive: true, force: true })
  }

  /** Accepts what was received: from here on it outlives a crash. */
  async accept(record: AuditRecord): Promise<void> {
    const { id } = record.job
    const from = join(this.#incoming, id)
    await writeDurably(join(from, RECORD), printed(record))
    await rename(from, this.of(id))
    await syncFolder(this.#audits)
  }

  /** Writes what is known of an audit; one after the other, so that the last one told is the one that stays. */
  async write(record: AuditRecord): Promise<void> {
    const path = join(this.of(record.job.id), RECORD)
    const written = this.#written.then(() => writeDurably(path, printed(record)))
    this.#written = written.catch(() => {})
    await written
  }

  /** Takes an audit away, all at once as seen from outside. */
  async remove(id: string): Promise<void> {
    await this.#written
    const gone = join(this.#incoming, `${id}.gone`)
    await rename(this.of(id), gone)
    await rm(gone, { recursive: true, force: true })
  }

  /**
   * Leaves of an audit only what it was asked for, and its run. A process that outlived its service for a moment may have
   * left the beginning of another run.
   */
  async clear(id: string): Promise<void> {
    for (const name of await readdir(this.of(id))) {
      if (!ASKED.has(name) && name !== RUN) await rm(join(this.of(id), name), { recursive: true, force: true })
    }
  }

  /** Whether an audit came to its end: a folder of that name is always a whole run. */
  async hasRun(id: string): Promise<boolean> {
    return isThere(join(this.of(id), RUN))
  }

  /** The audits that are kept, the first that came first. What is none of ours is left alone. */
  async records(): Promise<readonly AuditRecord[]> {
    const names = (await readdir(this.#audits)).sort()
    const records = await Promise.all(names.map((name) => readRecord(join(this.#audits, name, RECORD))))
    return records.filter((record, i) => record?.job.id === names[i]).filter((record) => record !== undefined)
  }
}

/** Within the folder of an audit. */
export const RUN = 'run'
export const INPUTS = 'inputs'
export const NAMES = 'names.json'
export const MAPPING = 'mapping.json'
export const WAIVERS = 'waivers.json'
const RECORD = 'audit.json'
const ASKED: ReadonlySet<string> = new Set([INPUTS, NAMES, MAPPING, WAIVERS, RECORD])

/** Uploads are personal data: nobody else on this machine reads them. */
async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
}

async function readRecord(path: string): Promise<AuditRecord | undefined> {
  const text = await readFile(path, 'utf8').catch(() => '')
  try {
    const result = validateAuditRecord(JSON.parse(text))
    return 'value' in result ? result.value : undefined
  } catch {
    return undefined
  }
}

function printed(record: AuditRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`
}
