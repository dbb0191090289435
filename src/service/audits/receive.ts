import type { FastifyRequest } from 'fastify'
import type { AuditLimits } from './limits.ts'
import { FIELDS, type Upload, UploadInParts } from './upload-in-parts.ts'

/**
 * Receives an upload into a folder: each part as it comes, none held in memory. It begins to read at once. Throws
 * `Refused` with what is wrong with it; any other error says that it ended too early, or that it could not be written.
 */
export async function receive(request: FastifyRequest, folder: string, limits: AuditLimits): Promise<Upload> {
  const { maxFiles, maxFile } = limits
  const upload = new UploadInParts(folder, limits)
  const parts = request.parts({
    // Nothing is parsed, and nothing is cut without being told.
    isPartAFile: () => true,
    limits: { fileSize: maxFile, files: maxFiles + FIELDS.length, headerPairs: 20, fieldNameSize: 100 },
  })
  for await (const part of parts) if (part.type === 'file') await upload.take(part)
  return upload.whole()
}
