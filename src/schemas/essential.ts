import type { SchemaProblem } from './validated.ts'

/**
 * The problems without those that only go into the details of another: of a choice it is enough to say that nothing of
 * it is there, and of a wrong key that it is wrong.
 */
export function essential(problems: readonly SchemaProblem[]): readonly SchemaProblem[] {
  const choices = new Map(problems.filter(isChoice).map((problem) => [problem.instancePath, problem]))
  const wronglyNamed = new Set(problems.filter(isWrongName).map(({ instancePath }) => instancePath))
  return problems.filter((problem) => {
    const { keyword, instancePath } = problem
    if (isWrongName(problem)) return true
    if (wronglyNamed.has(instancePath) && (keyword === 'enum' || keyword === 'anyOf')) return false
    const isTheChoice = choices.get(instancePath) === problem
    return (isTheChoice || !choices.has(instancePath)) && !above(instancePath).some((path) => choices.has(path))
  })
}

function isChoice({ keyword }: SchemaProblem): boolean {
  return keyword === 'anyOf'
}

function isWrongName({ keyword }: SchemaProblem): boolean {
  return keyword === 'propertyNames'
}

/** The pointers to all that is around what a pointer leads to. */
function above(pointer: string): readonly string[] {
  const steps = pointer.split('/')
  return steps.slice(1).map((_, i) => steps.slice(0, i + 1).join('/'))
}
