import type { ExportKind } from '../../datasets/export-kinds.ts'
import type { Known } from '../known.ts'
import type { LintFinding } from './finding.ts'
import type { LintedRule } from './linted-rule.ts'

/** Facts of which no export has a column, each once: they are known from account states and our templates alone. */
export function checkFed(
  rules: readonly LintedRule[],
  kinds: readonly ExportKind[],
  known: Known,
): readonly LintFinding[] {
  const fed = new Set(kinds.filter(({ template }) => !template).flatMap(columnsFedBy))
  const told = new Set<string>()
  return rules.flatMap(({ leaves, facts }) =>
    facts.flatMap((name): readonly LintFinding[] => {
      const columns = (known.facts.get(name)?.expression.columns ?? []).map(
        (column) => `${column.table}.${column.name}`,
      )
      const at = leaves.find(({ leaf }) => JSON.stringify(leaf).includes(`"${name}"`))?.at
      if (at === undefined || told.has(name) || columns.length === 0) return []
      if (columns.some((column) => fed.has(column))) return []
      told.add(name)
      return [{ code: 'no-export-feeds', at, fact: name, columns: [...new Set(columns)] }]
    }),
  )
}

function columnsFedBy({ columns, constants, lists }: ExportKind): readonly string[] {
  return [
    ...columns.flatMap(({ to }) => to),
    ...Object.keys(constants),
    ...Object.keys(lists).map((list) => `reseller.${list}`),
  ]
}
