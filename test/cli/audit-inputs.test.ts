import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type AuditSummary, validateAuditSummary } from '../../src/schemas/generated/audit-summary.ts'
import { type Audited, audit, auditIn, DEMO, folderOf, said } from './audit-world.ts'

const LIST = 'resellers-americas.csv'
const MOST = 'resellers.csv'
const list = await readFile(join(DEMO, LIST), 'utf8')
const BROKEN = 'one,two,"three, and four"'

describe('the inputs of an audit', () => {
  test('may be packed, come by standard input, or be named by their folder: the findings are the same', async () => {
    const most = await readFile(join(DEMO, MOST), 'utf8')
    const folder = await folderOf({ [MOST]: most })
    const packed = await folderOf({ [`${MOST}.gz`]: gzipSync(most) })
    const plain = unnamed(await said(await auditIn(folder, [join(folder, MOST)])))
    expect(plain.length).toBeGreaterThan(40)
    for (const other of [
      await audit({ [MOST]: most }),
      await auditIn(packed, [packed]),
      await auditIn(await folderOf({}), ['-'], { stdin: most }),
    ]) {
      expect(unnamed(await said(other))).toEqual(plain)
    }
  })

  test('may be in another encoding, with another delimiter or other line ends: the findings are the same', async () => {
    const plain = await said(await audit({ [LIST]: list }))
    for (const content of [
      Buffer.from(`\uFEFF${list}`, 'utf16le'),
      `\uFEFF${list}`,
      list.replaceAll(',', ';'),
      list.replaceAll(',', '\t').replaceAll('\n', '\r\n'),
    ]) {
      expect(await said(await audit({ [LIST]: content }))).toEqual(plain)
    }
  })

  test('are recognised by their headers, unless their kind is said', async () => {
    const folder = await folderOf({ 'a.csv': 'tenantId,country\n4d1cbd01-6b5d-4f4d-8a53-0ac7d7ac2dd5,FR\n' })
    const file = join(folder, 'a.csv')
    expect(await auditIn(folder, [file])).toMatchObject({
      exit: 3,
      stderr: expect.stringContaining('{in}/a.csv: its header'),
    })
    const misspelt = await auditIn(folder, [file, '--kind', `${file}=reseller-lst`])
    expect(misspelt).toMatchObject({ exit: 64, stderr: expect.stringContaining('did you mean reseller-list?') })
    const known = await auditIn(folder, [file, '--kind', `${file}=reseller-list`])
    expect(known.stdout).toContain('{in}/a.csv   reseller-list   1 record\n')
  })

  test('of no known kind are told, counted and ignored beside others', async () => {
    const ended = await audit(
      { [LIST]: list, 'mayors.csv': 'town,mayor\nParis,Anne\nLyon,Pierre\n' },
      '--format',
      'json',
    )
    expect(ended.stderr).toMatch(/^\{in\}\/mayors\.csv: its header is of no kind of export that is known/)
    const { inputs, accounting } = summary(ended)
    expect(inputs.find(({ kind }) => kind === 'not-recognised')).toMatchObject({
      read: 2,
      used: 0,
      ignored: 2,
      rejected: 0,
    })
    expect(accounting.ignored).toBe(2)
  })

  test('that a folder has and an audit does not read are told', async () => {
    const ended = await audit({ [LIST]: list, 'notes.md': '', 'list.docx': '', '.hidden': '' })
    expect(ended.stderr).toBe('{in}: left out, being no .csv, .tsv, .txt, .json or .xlsx file: list.docx, notes.md\n')
  })
})

describe('a damaged record', () => {
  const damaged = { [LIST]: list.replace('\n', `\n${BROKEN}\n`) }

  test('is counted, and kept whole with its place; with --strict the audit ends with 3', async () => {
    const ended = await audit(damaged, '--fail-on', 'never')
    expect(ended.exit).toBe(0)
    expect(ended.stdout).toContain('38 records, 1 rejected: see rejects.csv')
    expect(await ended.file('rejects.csv')).toContain(`{in}/${LIST},2,`)
    expect(await ended.file('rejects.csv')).toContain(`"${BROKEN.replaceAll('"', '""')}"`)
    expect(await audit(damaged, '--strict', '--fail-on', 'never')).toMatchObject({
      exit: 3,
      stdout: expect.stringContaining('{run}'),
    })
  })
})

describe('a limit', () => {
  test.each([
    ['--max-cell', '10', 'A cell is longer than 10 characters (--max-cell)'],
    ['--max-columns', '3', 'The header has more than 3 cells (--max-columns)'],
    ['--max-header', '5', 'A name in the header is longer than 5 characters (--max-header)'],
    ['--max-file', '1KiB', 'The file is larger than 1024 bytes (--max-file)'],
  ])('%s %s refuses what passes it', async (option, value, message) => {
    const ended = await audit({ [LIST]: list }, option, value)
    expect(ended).toMatchObject({ exit: 3, stderr: expect.stringContaining(message) })
  })
})

describe('a file that cannot be read', () => {
  test('is told with all others, ends the audit with 3, and leaves no run', async () => {
    const files = {
      'empty.csv': '',
      'blank.csv': '\n \n',
      'nul.csv': 'a,b\n\0,1\n',
      'picture.csv': Uint8Array.from({ length: 2_000 }, (_, i) => (i * 7_919) % 256),
      'workbook.csv': Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(26), Buffer.from('xl/workbook.xml')]),
      'page.csv': '<!DOCTYPE html><html><body>Sign in</body></html>',
      'state.csv': '{ "asOf": "2021-03-15" }',
      'cut.csv.gz': gzipSync(list).subarray(0, 500),
      [LIST]: list,
    }
    const { exit, stdout, stderr, file } = await audit(files)
    expect({ exit, stdout }).toEqual({ exit: 3, stdout: '' })
    const told = stderr.trimEnd().split('\n')
    expect(told.map((line) => line.split(': ')[0])).toEqual(
      Object.keys(files)
        .filter((name) => name !== LIST)
        .sort()
        .map((name) => `{in}/${name}`),
    )
    await expect(file('tally.json')).rejects.toThrow('ENOENT')
  })

  test('may not be there at all', async () => {
    const ended = await auditIn(await folderOf({}), ['nowhere.csv', 'nothing'])
    expect(ended).toMatchObject({
      exit: 3,
      stderr: 'nowhere.csv: there is no such file or folder\nnothing: there is no such file or folder\n',
    })
  })
})

function summary({ stdout }: Audited): AuditSummary {
  const result = validateAuditSummary(JSON.parse(stdout))
  if ('problems' in result) throw new Error(JSON.stringify(result.problems))
  return result.value
}

test('what was decided about a file is told: an encoding that is a fallback', async () => {
  const list = 'Microsoft ID,Company name,Primary domain name,Relationship\n'
  const row = '1f3a52c4-6d1e-4b8a-9c55-0a7d3f2b9e10,Société,contoso.fr,reseller\n'
  const { stderr } = await audit({ 'Customers.csv': Buffer.from(list + row, 'latin1') }, '--fail-on', 'never')
  expect(stderr).toContain('Customers.csv: The file is not UTF-8; it was read as windows-1252.')
})

/** An account without any id is known by its file and record: here the file has another name each time. */
function unnamed(findings: readonly string[]): readonly string[] {
  return findings.map((finding) => finding.replace(/^record:\S*:(\d+)/, 'record:$1')).sort()
}
