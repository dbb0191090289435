import type { JsonProblem } from '../../files/json.ts'

/** Why a file is no JSON that can be read, in a sentence. */
export function whyNotJson(first: JsonProblem | undefined): string {
  switch (first?.code) {
    case 'duplicate-key':
      return `The key "${first.key}" stands twice in one object.`
    case 'too-deep':
      return `The JSON is more than ${first.limit} levels deep.`
    default:
      return `The file is not JSON${first === undefined ? '' : `: ${first.detail}`}.`
  }
}
