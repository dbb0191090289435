import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, cp } from 'node:fs/promises'

// The second half of `npm run compile`: what the compiler does not put into dist/.

const PREPARE_RULES = 'dist/rules/prepare.js'

await cp('src/schemas/generated', 'dist/schemas/generated', {
  recursive: true,
  filter: (path) => !/\.c?ts$/.test(path),
})

// npx runs a package's own command as it lies here; npm makes it executable only where it installs.
await chmod('dist/cli/bin.js', 0o755)

if (existsSync(PREPARE_RULES)) {
  const { status } = spawnSync(process.execPath, [PREPARE_RULES], { stdio: 'inherit' })
  process.exitCode = status ?? 1
}
