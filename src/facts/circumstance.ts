import { known } from '../domain/reading.ts'
import type { Value } from '../tables/cell-type.ts'
import type { Circumstances, Expression } from './expression.ts'

/**
 * Something the circumstances tell, the same for every row; no column carries it. In SQL it is the variable `name`,
 * which the audit sets before it judges.
 */
export function circumstance<T extends Value>(
  name: string,
  tell: (circumstances: Circumstances) => T,
  sqlType: 'VARCHAR' | 'DATE',
): Expression<T> {
  return {
    columns: [],
    read: (_row, circumstances) => known(tell(circumstances)),
    origin: () => undefined,
    sql: () => ({
      value: `getvariable('${name}')::${sqlType}`,
      why: 'NULL::VARCHAR',
      at: 'NULL::BIGINT',
    }),
  }
}

/** Every variable that the SQL of circumstances looks at, with its value. */
export function sqlVariables({ asOf, choices }: Circumstances): ReadonlyMap<string, string> {
  return new Map([['asOf', asOf], ...Object.entries(choices)])
}
