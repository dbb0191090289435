import { useState } from 'preact/hooks'
import type { RejectLine } from '../../../run/parts.ts'
import type { Said } from '../said.ts'
import { Brief, Shown } from '../shown.tsx'
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
  const [open, setOpen] = useState<RejectLine>()
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
        {column === 'file' ? (
          <button type="button" class="open" onClick={() => setOpen(reject)}>
            <Brief text={reject?.file ?? ''} />
          </button>
        ) : (
          <Brief text={String(reject?.[column] ?? '')} />
        )}
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
      {open !== undefined && <Whole reject={open} said={said} />}
    </>
  )
}

/** One rejected record with all that the list has no room for. */
function Whole({ reject, said }: { readonly reject: RejectLine; readonly said: Said }) {
  return (
    <section aria-live="polite">
      <h2>
        <Brief text={`${reject.file}:${reject.line}`} />
      </h2>
      <dl>
        {COLUMNS.flatMap((column) =>
          reject[column] === undefined
            ? []
            : [
                <div key={column}>
                  <dt>{said.report.column[column]}</dt>
                  <dd>
                    <Shown text={String(reject[column])} said={said} />
                  </dd>
                </div>,
              ],
        )}
      </dl>
    </section>
  )
}
