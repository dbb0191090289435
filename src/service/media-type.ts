import { parse } from 'fast-content-type-parse'
import type { onRequestHookHandler } from 'fastify'
import { refuse } from './problem.ts'
import type { ProblemCode } from './problem-words.ts'

/** Refuses a body of another media type before a byte of it is read. */
export function onlyMediaType(...expected: readonly string[]): onRequestHookHandler {
  return (request, reply, done) => {
    const { headers } = request
    const code = mediaFault(headers['content-type'], headers['content-encoding'], expected)
    if (code === undefined) return done()
    const header = code === 'content-encoding' ? 'content-encoding' : 'content-type'
    return refuse(request, reply, code, ({ titles, mediaType }) => [
      { code, detail: code === 'media-type' ? mediaType(expected.join(', ')) : titles[code], header },
    ])
  }
}

/** What is wrong with the headers that say how a body is to be read; undefined where nothing is. */
function mediaFault(
  contentType: string | undefined,
  contentEncoding: string | undefined,
  expected: readonly string[],
): Extract<ProblemCode, 'media-type' | 'charset' | 'content-encoding'> | undefined {
  if (contentEncoding !== undefined && contentEncoding.toLowerCase() !== 'identity') return 'content-encoding'
  if (contentType === undefined) return 'media-type'
  if (expected.includes(contentType)) return undefined
  const media = readMediaType(contentType)
  if (media === undefined || !expected.includes(media.type)) return 'media-type'
  const { charset = 'utf-8' } = media.parameters
  return UTF8.has(charset.toLowerCase()) ? undefined : 'charset'
}

const UTF8: ReadonlySet<string> = new Set(['utf-8', 'utf8'])

/** The library throws where a header is malformed. */
function readMediaType(contentType: string): ReturnType<typeof parse> | undefined {
  try {
    return parse(contentType)
  } catch {
    return undefined
  }
}
