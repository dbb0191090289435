import { AuditQueue } from './audit-queue.ts'
import type { Audits } from './audits.ts'
import type { Command } from './command.ts'
import { DataFolder } from './data-folder.ts'
import type { AuditLimits } from './limits.ts'
import { Pace } from './pace.ts'
import { Reports } from './reports.ts'
import { retain } from './retain.ts'

/** What audits are kept in and run by. */
export interface AuditHouse {
  readonly dataDir: string
  readonly command: Command
  readonly limits: AuditLimits
  /** The ids of the rules that waivers may name. */
  readonly rules: readonly string[]
  /** This moment in UTC, ISO 8601. */
  readonly moment: () => string
}

/** Opens a data directory, and takes up what was under way when it was last in use. Rejects as Node does. */
export async function openAudits({ dataDir, command, limits, rules, moment }: AuditHouse): Promise<Audits> {
  const folder = await DataFolder.open(dataDir)
  const queue = new AuditQueue({ folder, command, limits, moment })
  const reports = new Reports(folder, command, limits.maxJobs + 1)
  const close = async () => {
    reports.stop()
    await queue.stop()
    await folder.close()
  }
  const audits = {
    folder,
    queue,
    reports,
    limits,
    rules,
    pace: new Pace(BYTES_A_SECOND),
    underWay: new Set<string>(),
    moment,
    close,
  }
  await queue.resume()
  retain(audits)
  return audits
}

/** As fast as a network of a quarter of a gigabit: at twice the pace a pre-flight has to wait longer than twice as long. */
const BYTES_A_SECOND = 32 * 1024 * 1024
