import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Audits } from '../../src/service/audits/audits.ts'
import type { AuditLimits } from '../../src/service/audits/limits.ts'
import { openAudits } from '../../src/service/audits/open-audits.ts'
import type { ServiceGround } from '../../src/service/ground.ts'
import { SHIPPED_RULES } from '../arbitraries/judge.ts'
import { service, type TestService } from './service.ts'

/** The product's own command line, as it is built. */
export const BIN = resolve('dist/cli/bin.js')

const AUDIT_LIMITS: AuditLimits = {
  maxJobs: 1,
  maxQueue: 4,
  maxFiles: 12,
  maxFile: 1_000_000,
  maxUpload: 3_000_000,
  bodyLimit: 10_000,
  patience: 3500,
  keepDays: 0,
  keepBytes: 0,
}

export interface AuditService extends TestService {
  readonly audits: Audits
  readonly dataDir: string
}

interface Given {
  readonly limits?: Partial<AuditLimits>
  readonly ground?: Partial<ServiceGround>
  /** A program in the place of ours: what is tested then is what surrounds an audit. */
  readonly program?: string
  readonly dataDir?: string
  readonly moment?: () => string
}

/** A service that takes audits; whoever calls this stops it with `app.close()`. */
export async function auditService(given: Given = {}): Promise<AuditService> {
  const dataDir = given.dataDir ?? (await mkdtemp(join(tmpdir(), 'preflight-data-')))
  const program = given.program === undefined ? [BIN] : ['-e', given.program, '--']
  const audits = await openAudits({
    dataDir,
    command: { program: [process.execPath, ...program], ground: [], settings: [] },
    limits: { ...AUDIT_LIMITS, ...given.limits },
    rules: SHIPPED_RULES.map(({ id }) => id),
    moment: given.moment ?? (() => new Date().toISOString()),
  })
  const { patience } = { ...AUDIT_LIMITS, ...given.limits }
  return { ...(await service({ ground: given.ground ?? {}, limits: { patience }, audits })), audits, dataDir }
}

/** The same for one test, after which it is gone. */
export async function briefAuditService(given: Given = {}): Promise<AuditService> {
  const subject = await auditService(given)
  onTestFinished(async () => {
    await subject.app.close()
    await rm(subject.dataDir, { recursive: true, force: true })
  })
  return subject
}

/** Never ends by itself, and leaves no run where it is told to. */
export const ENDLESS = 'setInterval(() => {}, 1000)'

/** A part of an upload: a file where it has a name of its own. */
export type Part = readonly [field: string, content: string | Uint8Array, name?: string]

/** An upload as it goes over the wire. */
export async function multipart(...parts: readonly Part[]) {
  const form = new FormData()
  for (const [field, content, name] of parts) {
    if (name === undefined) form.append(field, String(content))
    else form.append(field, new Blob([typeof content === 'string' ? content : new Uint8Array(content)]), name)
  }
  const response = new Response(form)
  return {
    payload: Buffer.from(await response.arrayBuffer()),
    headers: { 'content-type': response.headers.get('content-type') ?? '' },
  }
}

/** Sends an upload. */
export async function send(
  { app }: Pick<TestService, 'app'>,
  parts: readonly Part[],
  headers: Readonly<Record<string, string>> = {},
) {
  const upload = await multipart(...parts)
  return app.inject({ method: 'POST', url: '/v1/audits', ...upload, headers: { ...upload.headers, ...headers } })
}

/** Waits until an audit has ended, and gives it as it then is. */
export async function endOf({ audits }: AuditService, id: string) {
  for (;;) {
    const job = audits.queue.get(id)
    if (job === undefined || job.ended !== undefined) return job
    await new Promise((done) => setTimeout(done, 20))
  }
}
