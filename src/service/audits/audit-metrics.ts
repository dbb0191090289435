import { Counter, Gauge, type Registry } from 'prom-client'
import type { AuditJob } from '../../schemas/generated/audit-job.ts'
import type { AuditQueue } from './audit-queue.ts'

/** Figures about audits: how many there are in each state, and how many ended since the start. */
export function addAuditMetrics(register: Registry, queue: AuditQueue): void {
  new Gauge({
    name: 'partner_preflight_audits',
    help: 'Audits that are kept, by state.',
    labelNames: ['state'],
    registers: [register],
    collect() {
      const states = queue.list().map(({ state }) => state)
      for (const state of STATES) this.set({ state }, states.filter((one) => one === state).length)
    },
  })
  const ended = new Counter({
    name: 'partner_preflight_audits_ended_total',
    help: 'Audits that ended since the start, by how.',
    labelNames: ['state'],
    registers: [register],
  })
  for (const state of ['done', 'failed'] as const) ended.inc({ state }, 0)
  queue.ends.on('end', (state) => ended.inc({ state }))
}

const STATES: readonly AuditJob['state'][] = ['queued', 'running', 'done', 'failed', 'interrupted']
