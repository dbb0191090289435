import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../report/words.ts'
import type { Fault, Problem } from '../schemas/generated/problem.ts'
import { languageOf } from './language.ts'
import { PROBLEM_WORDS } from './problem-languages.ts'
import { type ProblemCode, type ProblemWords, STATUS } from './problem-words.ts'

/** The problem document of a code, in a language. It never repeats what was sent. */
export function problemOf(code: ProblemCode, language: Language, request: string, errors?: readonly Fault[]): Problem {
  return {
    type: `urn:partner-preflight:problem:${code}`,
    title: PROBLEM_WORDS[language].titles[code],
    status: STATUS[code],
    code,
    request,
    ...(errors !== undefined && { errors: [...errors] }),
  }
}

/** Answers with a problem, in the language that was asked for. */
export function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  code: ProblemCode,
  faults?: (words: ProblemWords, language: Language) => readonly Fault[],
): FastifyReply {
  const language = languageOf(request.headers['accept-language'])
  const problem = problemOf(code, language, request.id, faults?.(PROBLEM_WORDS[language], language))
  return reply
    .code(problem.status)
    .header('content-type', 'application/problem+json')
    .header('content-language', language)
    .header('vary', 'Accept-Language')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(problem))
}
