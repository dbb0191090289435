import { hashOf, type Query } from '../route.ts'
import type { Said } from '../said.ts'

interface Props {
  readonly column: string
  readonly label: string
  readonly said: Said
  readonly query: Query
  readonly kind?: 'gate' | 'figure'
  /** Whether the most comes first. */
  readonly down?: boolean
}

/** The head of a column, which sorts by it, then the other way round, then no more. */
export function SortButton({ column, label, said, query, kind, down = false }: Props) {
  const { sort = '', down: reversed = '', ...rest } = query
  const isDown = reversed !== ''
  const sorted = sort !== column ? 'none' : isDown ? 'descending' : 'ascending'
  const next = () => {
    if (sort !== column) return { ...rest, sort: column, down: down ? '1' : '' }
    return isDown === down ? { ...rest, sort: column, down: down ? '' : '1' } : rest
  }
  return (
    <th scope="col" class={kind} aria-sort={sorted === 'none' ? undefined : sorted}>
      <button
        type="button"
        class="sort"
        title={said.page.sortBy(label)}
        onClick={() => {
          location.replace(hashOf('resellers', next()))
        }}
      >
        <span>{label}</span>
      </button>
    </th>
  )
}
