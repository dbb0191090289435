import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contoso, templates } from '../cli/audit-world.ts'
import { run } from '../cli/fake-io.ts'

/** Texts that would do harm, hide or mislead where they are not made inert. */
export const PAYLOADS: readonly string[] = [
  '<script>document.title="owned"</script>',
  '"><img src=https://evil.example/x.png onerror=document.title="owned">',
  "'><svg/onload=fetch('https://evil.example')>",
  '</script><script>document.title="owned"</script>',
  '</title></style></textarea><iframe src=https://evil.example>',
  '<!--<script>',
  'javascript:document.title="owned"',
  '{{constructor.constructor("document.title=1")()}}#{document.title=1}',
  '</testcase><testcase name="forged"/>]]>',
  '[click](javascript:alert(1)) ![x](https://evil.example/p.png) <https://evil.example>',
  '| cell | `tick` ``ticks``',
  '=HYPERLINK("https://evil.example","pay")',
  "=cmd|'/C calc'!A0",
  '+1+cmd',
  '-1+1',
  '@SUM(A1:A9)',
  'bell \u0007 escape \u001b[31m delete \u007f csi \u009b31m',
  'right to left \u202egnp.exe\u202c isolate \u2066a\u2069 blank \u200b end',
  'line\nend and\ttab',
  'separators \u2028 and \u2029 and \ufeff end',
  `${'long '.repeat(8000)}end`,
]

/**
 * Audits exports whose every cell and file name is hostile, by rules whose titles and remedies are, and gives the
 * folder of the run and that of the rules. Bytes that are no UTF-8 stand for halves of surrogate pairs.
 */
export async function hostileRun(folder: string): Promise<{ readonly run: string; readonly rules: string }> {
  const [exports, rules, out] = ['exports', 'rules', 'run'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  await mkdir(exports)
  await writeExports(exports)
  await writeRules(rules)
  const words = ['audit', exports, '--rules', rules, '--as-of', '2021-03-15', '--fail-on', 'never', '--out', out]
  const { exit, stderr } = await run([...words, '--quiet'])
  if (exit !== 0) throw new Error(`${exit} ${stderr}`)
  return { run: out, rules }
}

async function writeExports(folder: string): Promise<void> {
  const good = templates(await contoso())
  for (const [i, [name, text]] of Object.entries(good).entries()) {
    const [header = '', row = ''] = text.split('\n')
    const columns = header.split(',').length
    const keyed = (payload: string, n: number) => [guid(n), ...Array<string>(columns - 1).fill(payload)]
    const lines = [
      ...PAYLOADS.map((payload, n) => keyed(payload, n)),
      ...PAYLOADS.map((payload) => Array<string>(columns).fill(payload)),
    ].map((cells) => cells.map(quoted).join(','))
    const halves = Buffer.concat([
      Buffer.from(`${guid(99)},`),
      Buffer.from([0xed, 0xa0, 0x80, 0xff]),
      Buffer.from(`${','.repeat(columns - 2)}\n`),
    ])
    const bytes = [Buffer.from(`${header}\n${row}\n${lines.join('\n')}\n`), halves]
    await writeFile(join(folder, fileName(name, i)), Buffer.concat(bytes))
  }
}

function fileName(name: string, i: number): string {
  const payload = PAYLOADS.filter((one) => !one.includes('/') && one.length < 100)[i] ?? ''
  return `${payload} ${name}`
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`
}

function guid(n: number): string {
  return `1f3a52c4-6d1e-4b8a-9c55-0a7d3f2b9e${String(n).padStart(2, '0')}`
}

/** The rules that ship, with hostile titles and remedies. */
async function writeRules(folder: string): Promise<void> {
  await cp('rules', folder, { recursive: true })
  let n = 0
  for (const gate of await readdir(folder)) {
    if (gate.includes('.')) continue
    for (const name of await readdir(join(folder, gate))) {
      const file = join(folder, gate, name)
      const rule = JSON.parse(await readFile(file, 'utf8'))
      const text = PAYLOADS[n++ % PAYLOADS.length] ?? ''
      const half = `${text} half \ud800 a pair`
      await writeFile(
        file,
        JSON.stringify({ ...rule, title: { en: half, fr: half }, remediation: { en: text, fr: half } }),
      )
    }
  }
}
