import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Database } from '../database/database.ts'
import type { ColumnNote } from '../ingest/column-note.ts'
import { type FileAccount, loadExports } from '../ingest/load.ts'
import { givenColumns } from '../ingest/raw-tables.ts'
import type { Staged, StageProblem } from '../ingest/stage.ts'
import type { RuleBook } from '../rules/in-force.ts'
import type { ExplainedColumn, ExplainedFile, MappingExplanation } from '../schemas/generated/mapping-explanation.ts'
import { type AuditRequest, kindsOf } from './audit-request.ts'
import { needsOf } from './tally.ts'

export type Explained =
  | {
      readonly explanation: MappingExplanation
      readonly files: readonly FileAccount[]
      readonly notes: readonly ColumnNote[]
    }
  | { readonly problems: readonly StageProblem[] }

/** Reads exports as an audit does, and says what they were taken for instead of judging them. */
export async function explain(request: AuditRequest): Promise<Explained> {
  const folder = await mkdtemp(join(tmpdir(), 'partner-preflight-'))
  const { threads, inputs, book, circumstances, version } = request
  const files = inputs.map(({ path }) => path)
  const database = await Database.open({ threads, spillTo: folder, folders: [folder], files })
  try {
    const loaded = await loadExports(database, inputs, {
      kinds: kindsOf(request),
      datasets: circumstances.datasets,
      asOf: circumstances.asOf,
      folder,
      mapping: request.mapping,
      limits: request.limits ?? {},
      onReject: async () => {},
    })
    if ('problems' in loaded) return loaded
    const given = new Set(loaded.files.flatMap(({ file }) => givenColumns(file)))
    return {
      explanation: {
        tool: 'partner-preflight',
        version,
        asOf: circumstances.asOf,
        files: loaded.files.map(explainFile),
        lacks: lacksOf(book, given),
      },
      files: loaded.files,
      notes: loaded.notes,
    }
  } finally {
    database.close()
    await rm(folder, { recursive: true, force: true })
  }
}

function explainFile({ file, read, used, ignored, rejected }: FileAccount): ExplainedFile {
  const { name, kind, head, constants, toldCells } = file
  const { form, dialect, encoding } = head
  return {
    file: name,
    kind: kind.id,
    title: { ...kind.title },
    form: form?.kind ?? 'text',
    ...(form === undefined && { dialect: { ...dialect } }),
    encoding,
    ...(form?.kind === 'workbook' && { sheet: form.sheet }),
    read,
    used,
    ignored,
    rejected,
    columns: columnsOf(file),
    constants: Object.fromEntries([...constants, ...toldCells]),
    complete: [...kind.complete],
  }
}

function columnsOf({ head, columns, ignored }: Staged): ExplainedColumn[] {
  return head.header.map(({ name: header }, index): ExplainedColumn => {
    const column = columns.find((one) => one.index === index)
    const at = { position: index + 1, header }
    if (column === undefined) {
      const isKnown = ignored.some((one) => one.index === index && one.known)
      return { ...at, is: isKnown ? 'useless' : 'unknown', to: [] }
    }
    const { to, dates } = column
    return { ...at, is: to.length > 0 ? 'mapped' : 'recognition', to: [...to], ...(dates !== undefined && { dates }) }
  })
}

function lacksOf({ rules }: RuleBook, given: ReadonlySet<string>): MappingExplanation['lacks'] {
  const lacks = new Map<string, string[]>()
  for (const rule of rules) {
    for (const column of needsOf(rule, given)) lacks.set(column, [...(lacks.get(column) ?? []), rule.file.id])
  }
  const all = [...lacks].map(([column, ids]) => ({ column, rules: ids.sort() }))
  return all.sort((a, b) => b.rules.length - a.rules.length || (a.column < b.column ? -1 : 1))
}
