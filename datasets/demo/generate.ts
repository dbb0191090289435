import { mkdir, writeFile } from 'node:fs/promises'
import { DEMO_FILES } from './demo.ts'

const EXPORTS = new URL('exports/', import.meta.url)

await mkdir(EXPORTS, { recursive: true })
for (const [name, text] of DEMO_FILES) await writeFile(new URL(name, EXPORTS), text)
