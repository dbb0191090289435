import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'

/** What a query gives for one column of one row, once read into JavaScript: texts, numbers, flags, lists of texts. */
export type SqlValue = string | number | boolean | null
export type SqlRow = Readonly<Record<string, SqlValue>>

export interface DatabaseOptions {
  /** How many threads a query may use. */
  readonly threads: number
  /** How much memory before it spills, as DuckDB writes sizes (`500MB`). */
  readonly memory?: string
  /** A folder for what does not fit into memory; without one nothing leaves it. */
  readonly spillTo?: string
  /** The folders it may read and write; nothing else, and never the network. */
  readonly folders: readonly string[]
  /** Files beside them that it may read. */
  readonly files?: readonly string[]
  /** Ends the query that is running, and refuses any further one, with its reason. */
  readonly stop?: AbortSignal
}

/** An embedded database in memory: it reads the clean copies, joins, judges and writes the results. */
export class Database {
  readonly #instance: DuckDBInstance
  readonly #connection: DuckDBConnection
  readonly #stop: AbortSignal | undefined
  readonly #interrupt = () => this.#connection.interrupt()

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection, stop: AbortSignal | undefined) {
    this.#instance = instance
    this.#connection = connection
    this.#stop = stop
    stop?.addEventListener('abort', this.#interrupt)
  }

  static async open({ threads, memory, spillTo = '', folders, files = [], stop }: DatabaseOptions): Promise<Database> {
    const instance = await DuckDBInstance.create(':memory:', {
      threads: String(threads),
      preserve_insertion_order: 'true',
      temp_directory: spillTo,
      ...(memory === undefined ? {} : { memory_limit: memory }),
    })
    const connection = await instance.connect()
    // The tables are wide, and most of their columns say the same of many rows: packed they take up a fraction.
    await connection.run("ATTACH ':memory:' AS work (COMPRESS)")
    await connection.run('USE work')
    await connection.run(`SET allowed_directories = [${folders.map(quoted).join(', ')}]`)
    await connection.run(`SET allowed_paths = [${files.map(quoted).join(', ')}]`)
    await connection.run('SET enable_external_access = false')
    await connection.run('SET lock_configuration = true')
    return new Database(instance, connection, stop)
  }

  /** Runs statements. Where the disk takes no more, the error has the `code` that Node's own would have. */
  async run(sql: string): Promise<void> {
    this.#stop?.throwIfAborted()
    try {
      await this.#connection.run(sql)
    } catch (error) {
      throw withDiskCode(error)
    }
  }

  /** All rows of a query whose answer is known to be small. */
  async rows(sql: string): Promise<readonly SqlRow[]> {
    this.#stop?.throwIfAborted()
    const reader = await this.#connection.runAndReadAll(sql)
    return reader.getRowObjectsJS().map(plainRow)
  }

  /** The rows of a query of any size, in batches. */
  async *batches(sql: string): AsyncGenerator<readonly SqlRow[]> {
    this.#stop?.throwIfAborted()
    const result = await this.#connection.stream(sql)
    for await (const rows of result.yieldRowObjectJs()) yield rows.map(plainRow)
  }

  /** Appends rows (null for NULL) to a table of VARCHAR columns for texts and BIGINT columns for whole numbers. */
  async append(table: string, rows: Iterable<readonly (string | number | null)[]>): Promise<void> {
    const appender = await this.#connection.createAppender(table)
    for (const row of rows) {
      for (const value of row) {
        if (value === null) appender.appendNull()
        else if (typeof value === 'number') appender.appendBigInt(BigInt(value))
        else appender.appendVarchar(value)
      }
      appender.endRow()
    }
    appender.closeSync()
  }

  close(): void {
    this.#stop?.removeEventListener('abort', this.#interrupt)
    this.#connection.closeSync()
    this.#instance.closeSync()
  }
}

/** The database says only in words, those of the system, why it could not write. */
function withDiskCode(error: unknown): unknown {
  if (!(error instanceof Error) || !error.message.startsWith('IO Error')) return error
  const code = Object.entries(DISK_WORDS).find(([, words]) => words.test(error.message))?.[0]
  return code === undefined ? error : Object.assign(error, { code })
}

const DISK_WORDS = { ENOSPC: /No space left on device/, EDQUOT: /Dis[ck] quota exceeded/, EFBIG: /File too large/ }

function quoted(path: string): string {
  return `'${path.replaceAll("'", "''")}'`
}

/** The rows of one answer are very many: no more is made of each than its values. */
function plainRow(row: Readonly<Record<string, unknown>>): SqlRow {
  const values: Record<string, SqlValue> = {}
  for (const name in row) values[name] = plain(row[name])
  return values
}

function plain(value: unknown): SqlValue {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value === 'bigint') return Number(value)
  throw new Error('a query gives only texts, numbers and flags: cast the rest to VARCHAR')
}
