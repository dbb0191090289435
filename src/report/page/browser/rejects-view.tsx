import type { Said } from '../said.ts'
import { Brief } from '../shown.tsx'
import type { Told } from '../told.ts'
import type { Data } from './data.ts'
import { LongTable } from './long-table.tsx'
import { useLoaded } from './use-loaded.ts'

interface Props {
  readonly told: Told
  readonly said: Said
  readonly data: Data
}

const COLUMNS = ['file', 'line', 'column', 'byte', 'code', 'message', 'raw'] as const

/** Every record that could not be used, where it stands, and why. */
export function RejectsView({ told, said, data }: Props) {
  const { page, report } = said
  const rejects = useLoaded(data.rejects, [])
  const head = (
    <tr>
      {COLUMNS.map((column) => (
        <th key={column} scope="col">
          {report.column[column]}
        </th>
      ))}
    </tr>
  )
  const row = (index: number) => {
    const reject = rejects?.[index]
    return COLUMNS.map((column) => (
      <td key={column} class={`cell ${column}`}>
        <Brief text={String(reject?.[column] ?? '')} />
      </td>
    ))
  }
  return (
    <>
      <h1>{page.view.rejects}</h1>
      {told.count.rejects === 0 && <p>{page.noRejects}</p>}
      {rejects === undefined && <p role="status">{page.loading}</p>}
      {rejects !== undefined && rejects.length > 0 && (
        <LongTable
          label={page.view.rejects}
          said={said}
          count={rejects.length}
          columns={COLUMNS.length}
          height={52}
          head={head}
          row={row}
        />
      )}
    </>
  )
}
