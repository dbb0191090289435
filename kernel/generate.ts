import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { compileKernel } from './compile.ts'

const GENERATED = fileURLToPath(new URL('../src/ingest/read/generated/', import.meta.url))

await mkdir(GENERATED, { recursive: true })
await writeFile(`${GENERATED}clean-bytes.ts`, await compileKernel())
