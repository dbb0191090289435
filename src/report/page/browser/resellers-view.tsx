import { useMemo } from 'preact/hooks'
import { hashOf, hashOfOne, type Query } from '../route.ts'
import type { Said } from '../said.ts'
import { Brief } from '../shown.tsx'
import type { Told } from '../told.ts'
import type { Data, Resellers } from './data.ts'
import { Filters } from './filters.tsx'
import { GateMark } from './gate-mark.tsx'
import { LongTable } from './long-table.tsx'
import { COUNTS, selected } from './selection.ts'
import { SortButton } from './sort-button.tsx'
import { useLoaded } from './use-loaded.ts'

interface Props {
  readonly told: Told
  readonly said: Said
  readonly data: Data
  readonly query: Query
}

/** All resellers, to be searched, narrowed and sorted; the query stands in the hash. */
export function ResellersView({ told, said, data, query }: Props) {
  const { page } = said
  const resellers = useLoaded(data.resellers, [])
  const places = useMemo(
    () => (resellers === undefined ? undefined : selected(resellers, told, query)),
    [resellers, JSON.stringify(query)],
  )
  return (
    <>
      <h1>{page.view.resellers}</h1>
      <Filters told={told} said={said} query={query} />
      <p class="shown-count" role="status">
        {places === undefined
          ? page.loading
          : page.shown(said.number(places.length), said.number(told.count.resellers))}
      </p>
      {resellers !== undefined && places !== undefined && (
        <ResellerTable told={told} said={said} query={query} resellers={resellers} places={places} />
      )}
    </>
  )
}

interface TableProps extends Omit<Props, 'data'> {
  readonly resellers: Resellers
  readonly places: Uint32Array
}

function ResellerTable({ told, said, query, resellers, places }: TableProps) {
  const { page, report, number } = said
  if (places.length === 0) {
    return (
      <p>
        {page.nothingFound} <a href={hashOf('resellers')}>{page.clear}</a>
      </p>
    )
  }
  const gates = told.summary.gates.map(({ gate }) => gate)
  const head = (
    <tr>
      <SortButton column="name" label={report.column.reseller} said={said} query={query} />
      {gates.map((gate) => (
        <SortButton key={gate} column={gate} label={gate} said={said} query={query} kind="gate" />
      ))}
      {COUNTS.map((count) => (
        <SortButton
          key={count}
          column={count}
          label={report.column[count]}
          said={said}
          query={query}
          kind="figure"
          down
        />
      ))}
    </tr>
  )
  const row = (index: number) => {
    const place = places[index] ?? 0
    const key = resellers.key[place] ?? ''
    return (
      <>
        <th scope="row">
          <a href={hashOfOne('reseller', key)}>
            <Brief text={resellers.name[place] || page.unnamed} />
            <code class="id">
              <Brief text={key} />
            </code>
          </a>
        </th>
        {gates.map((gate, i) => (
          <td key={gate} class="gate">
            <GateMark letter={resellers.gates[place]?.[i]} said={said} />
          </td>
        ))}
        {COUNTS.map((count) => (
          <td key={count} class="figure">
            {(resellers[count][place] ?? 0) > 0 && number(resellers[count][place] ?? 0)}
          </td>
        ))}
      </>
    )
  }
  return (
    <LongTable
      key={JSON.stringify(query)}
      label={page.view.resellers}
      said={said}
      count={places.length}
      columns={1 + gates.length + COUNTS.length}
      height={52}
      head={head}
      row={row}
    />
  )
}
