import type { FastifyRequest } from 'fastify'
import type { Audits } from './audits.ts'
import type { Refused } from './refused.ts'
import { FIELDS, type Upload, UploadInParts } from './upload-in-parts.ts'

/**
 * Receives an upload into a folder: each part as it comes, none held in memory. It begins to read at once. Says
 * what is wrong with it; rejects where it ends too early, or cannot be written.
 */
export async function receive(
  request: FastifyRequest,
  folder: string,
  house: Pick<Audits, 'limits' | 'rules' | 'pace'>,
): Promise<Upload | Refused> {
  const { maxFiles, maxFile } = house.limits
  const upload = new UploadInParts(folder, house)
  const parts = request.parts({
    // Nothing is parsed, and nothing is cut without being told.
    isPartAFile: () => true,
    limits: { fileSize: maxFile, files: maxFiles + FIELDS.length, headerPairs: 20, fieldNameSize: 100 },
  })
  for await (const part of parts) {
    const refused = part.type === 'file' ? await upload.take(part) : undefined
    if (refused !== undefined) return refused
  }
  return upload.whole()
}
