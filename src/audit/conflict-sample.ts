import type { AuditSummary } from '../schemas/generated/audit-summary.ts'
import type { Finding } from '../schemas/generated/finding.ts'

/** Counts the verdicts that conflicts leave unknown, and keeps the first of the cells that disagree, as findings go by. */
export class ConflictSample {
  #verdicts = 0
  readonly #first = new Map<string, AuditSummary['conflicts']['first'][number]>()

  add({ cause, seen, subject }: Finding): void {
    if (cause !== 'conflict') return
    this.#verdicts++
    for (const { fact, cells, cause: why } of seen) {
      if (cells === undefined || why !== 'conflict' || this.#first.size >= SHOWN) continue
      const name = JSON.stringify(cells)
      if (!this.#first.has(name)) this.#first.set(name, { fact, subject: subject.key, cells })
    }
  }

  summary(): AuditSummary['conflicts'] {
    return { verdicts: this.#verdicts, first: [...this.#first.values()] }
  }
}

const SHOWN = 5
