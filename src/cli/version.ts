import { readFileSync } from 'node:fs'

/** The version of the package, read from the same file whether the sources run or what is built from them. */
export function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version)
  throw new Error('the package has no version')
}
