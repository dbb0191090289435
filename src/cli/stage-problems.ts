import { didYouMean } from '../files/did-you-mean.ts'
import type { StageProblem } from '../ingest/stage.ts'

/** Why an export cannot be audited, in one line, and what to do about it; `kinds` are the ids of those there are. */
export function printStageProblem(problem: StageProblem, kinds: readonly string[]): string {
  switch (problem.code) {
    case 'refused': {
      const { code, file, line, column, message, suggestion } = problem.refusal
      const place = [file, line, column].filter((part) => part !== undefined).join(':')
      return `${place}: ${message} ${ADVICE.get(code) ?? suggestion}`
    }
    case 'not-readable':
      return `${problem.file}: it cannot be read`
    case 'changed':
      return `${problem.file}: it was changed while it was read; audit it again when nobody writes to it`
    case 'damaged-header':
      return `${problem.reject.file}:${problem.reject.line}: the header is damaged: ${problem.reject.message}`
    case 'no-such-kind': {
      const near = didYouMean(problem.kind, kinds)
      const advice = near === undefined ? `they are ${kinds.join(', ')}` : `did you mean ${near}?`
      return `${problem.file}: there is no kind of export "${problem.kind}": ${advice}`
    }
    case 'not-recognised':
      return `${problem.file}: ${whyNot(problem.why)}`
  }
}

/** What helps somebody who audits, where it is not what helps somebody who reads one file. */
const ADVICE: ReadonlyMap<string, string> = new Map([
  ['json', 'Name it .json if it is an answer of the API; an account state is judged by partner-preflight check.'],
  ['xlsx', 'Name it .xlsx, or save it from Excel as "CSV UTF-8".'],
])

function whyNot(why: Extract<StageProblem, { code: 'not-recognised' }>['why']): string {
  switch (why.code) {
    case 'unknown-kind': {
      if (why.nearest === undefined)
        return 'its header is of no kind of export that is known; --kind FILE=KIND says which it is'
      const lacks = why.nearest.lacks.map((names) => names.join(' or ')).join(', ')
      return `its header is of no kind of export that is known; nearest is ${why.nearest.kind.id}, which also has ${lacks}`
    }
    case 'ambiguous-kind':
      return `its header fits ${why.candidates.map(({ id }) => id).join(' and ')}: say which with --kind FILE=KIND`
    case 'two-headers-one-field':
      return `two columns say the same: ${why.fields
        .map(
          ({ field, headers }) =>
            `${headers.map(({ header, index }) => `"${header}" (column ${index + 1})`).join(' and ')} are both ${field}`,
        )
        .join('; ')}`
  }
}
