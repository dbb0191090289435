import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { generateModules } from './modules.ts'

const SCHEMAS = fileURLToPath(new URL('.', import.meta.url))
const GENERATED = fileURLToPath(new URL('../src/schemas/generated/', import.meta.url))

// Writes only what differs, and removes what no schema asks for any more.

const wanted = await generateModules(SCHEMAS)
await mkdir(GENERATED, { recursive: true })

for (const name of await readdir(GENERATED)) {
  if (!wanted.has(name)) await rm(GENERATED + name)
}
for (const [name, text] of wanted) {
  const present = await readFile(GENERATED + name, 'utf8').catch(() => undefined)
  if (present !== text) await writeFile(GENERATED + name, text)
}
