import { field, type Part, placeOf } from './part.ts'
import type { RuleProblem } from './problem.ts'

/** Whether a rule is filed as `<gate>/<id>.json`. */
export function checkPath(file: Part): readonly RuleProblem[] {
  const { file: path } = placeOf(file)
  const [folder = '', name = ''] = path.split(/[\\/]/).slice(-2)
  return [
    ...misfiled(field(file, 'id'), 'id', name.replace(/\.json$/, '')),
    ...misfiled(field(file, 'gate'), 'gate', folder),
  ]
}

/** Whether an id is taken by a file before. */
export function checkIds(files: readonly Part[]): readonly RuleProblem[] {
  const owners = new Map<string, Part>()
  return files.flatMap((file) => {
    const part = field(file, 'id')
    if (typeof part.value !== 'string') return []

    const first = owners.get(part.value)
    if (first === undefined) owners.set(part.value, part)
    return first === undefined
      ? []
      : [{ code: 'duplicate-id', at: placeOf(part), id: part.value, first: placeOf(first) }]
  })
}

function misfiled(part: Part, key: 'id' | 'gate', filed: string): readonly RuleProblem[] {
  if (typeof part.value !== 'string' || part.value === filed) return []
  return [{ code: 'misfiled', at: placeOf(part), key, found: part.value, filed }]
}
