import type { FileMapping } from '../schemas/generated/mapping.ts'
import { fits, valuesIn } from './name-pattern.ts'

/** Whether an entry of a mapping is about a file. */
export function isAbout(entry: Pick<FileMapping, 'file'>, file: string): boolean {
  return fits(comparedName(entry, file), entry.file)
}

/** What of a file's name an entry is compared with: without a slash in it, only the last part of a path. */
export function comparedName({ file: pattern }: Pick<FileMapping, 'file'>, file: string): string {
  return pattern.includes('/') ? file : baseName(file)
}

/** The fields that the name of a file gives; undefined where it is not made as the pattern says. */
export function fieldsInName(file: string, pattern: string): ReadonlyMap<string, string> | undefined {
  return valuesIn(baseName(file).replace(/\.gz$/i, ''), pattern)
}

function baseName(file: string): string {
  return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
}
