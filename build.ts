import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, cp } from 'node:fs/promises'
import { build } from 'esbuild'

// The second half of `npm run compile`: what the compiler does not put into dist/.

const PREPARE_RULES = 'dist/rules/prepare.js'

await cp('src/schemas/generated', 'dist/schemas/generated', {
  recursive: true,
  filter: (path) => !/\.c?ts$/.test(path),
})

// npx runs a package's own command as it lies here; npm makes it executable only where it installs.
await chmod('dist/cli/bin.js', 0o755)

// What runs in a browser becomes one program and one style sheet, which a report takes into itself.
await build({
  entryPoints: ['src/report/page/browser/page.tsx', 'src/report/page/styles/page.css'],
  outdir: 'dist/report/page',
  entryNames: '[name]',
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2023',
  charset: 'ascii',
  legalComments: 'inline',
  tsconfig: 'src/report/page/browser/tsconfig.json',
})

if (existsSync(PREPARE_RULES)) {
  const { status } = spawnSync(process.execPath, [PREPARE_RULES], { stdio: 'inherit' })
  process.exitCode = status ?? 1
}
