import { randomBytes } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { diskFailure } from '../../run/run-folder.ts'
import type { AuditJob } from '../../schemas/generated/audit-job.ts'
import type { AuditRecord } from '../../schemas/generated/audit-record.ts'
import { languageOf } from '../language.ts'
import { refuse } from '../problem.ts'
import type { ProblemCode } from '../problem-words.ts'
import type { Audits } from './audits.ts'
import { receive } from './receive.ts'
import { type Refused, tooLarge } from './refused.ts'
import type { Upload } from './upload-in-parts.ts'
import { endUpload, watchUpload } from './watch-upload.ts'

/**
 * Takes an upload, and gives its audit, or why it is not taken. One that comes with a key which came before is compared
 * with what came then. Of what is not taken nothing is left; one that was given up on has been answered already.
 */
export async function takeUpload(
  audits: Audits,
  request: FastifyRequest,
  reply: FastifyReply,
  key: string | undefined,
): Promise<AuditJob | Refused> {
  const { folder, queue, limits, moment } = audits
  if (Number(request.headers['content-length'] ?? 0) > limits.maxUpload) return tooLarge(limits.maxUpload)
  const id = newId(moment())
  const giveUp = (code: ProblemCode) => {
    endUpload(request)
    refuse(request, reply, code)
  }
  let over = () => {}
  try {
    const into = await folder.receive(id)
    const receiving = receive(request, into, audits)
    over = watchUpload(request, limits, giveUp)
    const upload = await receiving
    if ('code' in upload) return upload
    // It came whole all the same, after it was given up on and answered.
    if (reply.sent) return tooLarge(limits.maxUpload)
    const before = key === undefined ? undefined : queue.cameWith(key)
    if (before !== undefined) {
      const isSame = before.once?.content === upload.content
      return isSame ? (queue.get(before.job.id) ?? before.job) : { code: 'key-used-otherwise' }
    }
    return await queue.add(recordOf(id, upload, key, request, audits))
  } catch (error) {
    return { code: faultOf(error) }
  } finally {
    over()
    await folder.discard(id)
  }
}

/** An upload that ended too early, or has no form, is told by whatever was reading it just then. */
function faultOf(error: unknown): ProblemCode {
  if (diskFailure(error) !== undefined) return 'storage-full'
  if (!(error instanceof Error) || 'syscall' in error) throw error
  const code = 'code' in error ? String(error.code) : ''
  if (/^FST_(FILES|PARTS|FIELDS)_LIMIT$/.test(code)) return 'too-many-files'
  if (error.name !== 'Error' && !/^(FST|ERR_STREAM)_/.test(code)) throw error
  return 'truncated-upload'
}

function recordOf(
  id: string,
  { files, asOf, lang, content }: Upload,
  key: string | undefined,
  { headers, holder }: FastifyRequest,
  { moment }: Audits,
): AuditRecord {
  const created = moment()
  const language = lang ?? languageOf(headers['accept-language'])
  return {
    job: { id, state: 'queued', asOf: asOf ?? created.slice(0, 10), lang: language, files: [...files], created },
    ...(holder !== undefined && { owner: holder.name }),
    attempts: 0,
    ...(key !== undefined && { once: { key, content } }),
  }
}

/** Ids stand in the order of time, and cannot be guessed. */
function newId(moment: string): string {
  return `${Date.parse(moment).toString(36).padStart(9, '0')}-${randomBytes(8).toString('hex')}`
}
