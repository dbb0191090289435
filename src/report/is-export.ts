/** Whether a file is named as exports are: who checks one as an account state meant to audit it. */
export function isExport(file: string): boolean {
  return /\.(csv|tsv|xlsx?|gz)$/i.test(file)
}
