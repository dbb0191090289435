/** A text as a SQL literal. */
export function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`
}
