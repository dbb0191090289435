import type { DatasetProblem } from './problem.ts'

/** One line: the file, and what is wrong with it. */
export function printDatasetProblem(problem: DatasetProblem): string {
  return `${problem.file}: ${explain(problem)}`
}

function explain(problem: DatasetProblem): string {
  switch (problem.code) {
    case 'not-found':
      return 'there is no such file or folder'
    case 'not-readable':
      return `it cannot be read: ${problem.detail}`
    case 'not-json':
      return `this is not JSON: ${problem.detail}`
    case 'wrong-shape':
      return `${problem.at === '' ? 'the whole' : problem.at} ${problem.detail}`
    case 'two-meanings':
      return `"${problem.text}" stands for two things`
    case 'unknown-reference':
      return `"${problem.text}" is on none of the other lists`
  }
}
