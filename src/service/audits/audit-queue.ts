import { EventEmitter } from 'node:events'
import type { Progress } from '../../audit/progress.ts'
import type { AuditJob } from '../../schemas/generated/audit-job.ts'
import type { AuditRecord } from '../../schemas/generated/audit-record.ts'
import type { Child, Command, Ended } from './command.ts'
import type { DataFolder } from './data-folder.ts'
import type { AuditLimits } from './limits.ts'
import { begun, ended, foundAgain, lost, putBack } from './record-changes.ts'
import { runAudit } from './run-audit.ts'

interface Kept {
  record: AuditRecord
  progress?: Progress
  child?: Child
  /** Settled when nothing of it runs any more. */
  over: Promise<void>
}

/** What a queue needs from outside. */
export interface Surroundings {
  readonly folder: DataFolder
  readonly command: Command
  readonly limits: AuditLimits
  /** This moment in UTC, ISO 8601. */
  readonly moment: () => string
}

/**
 * The audits that are kept, and the few of them that run: each in a process of its own, in the order in which they came.
 * That one was accepted, and how it ended, is on disk before anybody is told of it.
 */
export class AuditQueue {
  /** Tells the id of an audit of which something is known that was not before. */
  readonly changes = new EventEmitter<Record<string, []>>().setMaxListeners(0)
  /** Tells of each audit that ends, how; and of the stop of the service. */
  readonly ends = new EventEmitter<{ end: ['done' | 'failed']; stop: [] }>()
  readonly #all = new Map<string, Kept>()
  readonly #with: Surroundings
  #receiving = 0
  #stopping = false

  constructor(surroundings: Surroundings) {
    this.#with = surroundings
  }

  /** Takes up what was there when the service ended, and what it was about to do then. */
  async resume(): Promise<void> {
    for (const record of await this.#with.folder.records()) {
      this.#all.set(record.job.id, { record: await this.#found(record), over: Promise.resolve() })
    }
    this.#startNext()
  }

  /** Whether one more may come; whoever is let in keeps its place until `left` is called. */
  enter(): { readonly left: () => void } | undefined {
    const { maxJobs, maxQueue } = this.#with.limits
    const open = this.#count('queued') + this.#count('running')
    if (this.#stopping || open + this.#receiving >= maxJobs + maxQueue) return undefined
    this.#receiving += 1
    return {
      left: () => {
        this.#receiving -= 1
      },
    }
  }

  /** Takes an audit whose files have been received. */
  async add(record: AuditRecord): Promise<AuditJob> {
    await this.#with.folder.accept(record)
    this.#all.set(record.job.id, { record, over: Promise.resolve() })
    this.#startNext()
    return this.get(record.job.id) ?? record.job
  }

  /** All of them, the first that came first. */
  list(): readonly AuditJob[] {
    return [...this.#all.values()].map((kept) => this.#told(kept))
  }

  get(id: string): AuditJob | undefined {
    const kept = this.#all.get(id)
    return kept === undefined ? undefined : this.#told(kept)
  }

  /** Those of one owner: of an API key by its name, or of all who need none. */
  listOf(owner: string | undefined): readonly AuditJob[] {
    return [...this.#all.values()].filter(({ record }) => record.owner === owner).map((kept) => this.#told(kept))
  }

  /** An audit, if it is this owner's. */
  getOf(owner: string | undefined, id: string): AuditJob | undefined {
    return this.#all.get(id)?.record.owner === owner ? this.get(id) : undefined
  }

  /** The record of the audit that came with an Idempotency-Key. */
  cameWith(key: string): AuditRecord | undefined {
    return [...this.#all.values()].find(({ record }) => record.once?.key === key)?.record
  }

  get isStopping(): boolean {
    return this.#stopping
  }

  /** Takes an audit away; one that runs is stopped first. */
  async remove(id: string): Promise<void> {
    const kept = this.#all.get(id)
    if (kept === undefined) return
    this.#all.delete(id)
    kept.child?.stop(STOP)
    await kept.over
    await this.#with.folder.remove(id)
    this.changes.emit(id)
    this.#startNext()
  }

  /** Stops what runs, so that it is taken up again at the next start. */
  async stop(): Promise<void> {
    this.#stopping = true
    this.ends.emit('stop')
    for (const { child } of this.#all.values()) child?.stop(STOP)
    for (const id of this.#all.keys()) this.changes.emit(id)
    await Promise.all([...this.#all.values()].map(({ over }) => over))
  }

  #count(state: AuditJob['state']): number {
    return [...this.#all.values()].filter(({ record }) => record.job.state === state).length
  }

  #told(kept: Kept): AuditJob {
    const { job } = kept.record
    if (job.state === 'running') return { ...job, ...kept.progress }
    if (job.state !== 'queued') return job
    const all = [...this.#all.values()]
    const before = all.slice(0, all.indexOf(kept))
    return { ...job, ahead: before.filter(({ record }) => record.job.state === 'queued').length }
  }

  #startNext(): void {
    if (this.#stopping) return
    const free = this.#with.limits.maxJobs - this.#count('running')
    const queued = [...this.#all.values()].filter(({ record }) => record.job.state === 'queued')
    const next = queued.slice(0, Math.max(0, free))
    for (const kept of next) {
      this.#become(kept, begun(kept.record, this.#with.moment()))
      kept.over = this.#run(kept).catch(() => {
        // The disk is full, or the data directory is gone: nothing could be written of it either.
        this.#become(kept, lost(kept.record, this.#with.moment()))
      })
    }
  }

  async #run(kept: Kept): Promise<void> {
    const { folder, command } = this.#with
    const { job } = kept.record
    await folder.write(kept.record)
    await folder.clear(job.id)
    const child = await runAudit(command, job, folder.of(job.id), (progress) => {
      kept.progress = progress
      this.changes.emit(job.id)
    })
    kept.child = child
    // Somebody may have wanted it to end before there was anything to be ended.
    if (this.#stopping || !this.#all.has(job.id)) child.stop(STOP)
    const how = await child.ended
    delete kept.child
    if (this.#all.has(job.id)) await this.#end(kept, how)
    this.#startNext()
  }

  async #end(kept: Kept, how: Ended): Promise<void> {
    const { folder, moment } = this.#with
    const hasRun = await folder.hasRun(kept.record.job.id)
    const again = !hasRun && this.#stopping
    if (!again) await folder.clear(kept.record.job.id)
    const record = again ? putBack(kept.record) : ended(kept.record, how, hasRun, moment())
    await folder.write(record)
    this.#become(kept, record)
    if (!again) this.ends.emit('end', hasRun ? 'done' : 'failed')
  }

  async #found(record: AuditRecord): Promise<AuditRecord> {
    const { folder, moment } = this.#with
    if (record.job.state !== 'running') return record
    const found = foundAgain(record, await folder.hasRun(record.job.id), moment())
    await folder.clear(record.job.id)
    await folder.write(found)
    return found
  }

  #become(kept: Kept, record: AuditRecord): void {
    kept.record = record
    delete kept.progress
    this.changes.emit(record.job.id)
  }
}

/** Milliseconds that an audit has to end in when it is told to. */
const STOP = 4000
