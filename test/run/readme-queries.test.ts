import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { Database } from '../../src/database/database.ts'
import type { Finding } from '../../src/schemas/generated/finding.ts'
import { type World, withRun } from './run-world.ts'

const [, block = ''] = /```sql\n([\s\S]*?)```/.exec(await readFile('README.md', 'utf8')) ?? []
const QUERIES = block.split(';').slice(0, -1)

function finding(reseller: string, verdict: 'fail' | 'unknown', value: string): Finding {
  return {
    rule: 'mpn-csp-same-country',
    version: 1,
    gate: 'mpn-link',
    severity: 'blocking',
    citations: [],
    title: { en: 'The same country', fr: 'Le même pays' },
    remediation: { en: 'Link another', fr: 'Associez-en un autre' },
    verdict,
    subject: { kind: 'mpn-id', key: `${reseller}/mpn/1`, reseller },
    seen: [{ fact: 'mpn.country', value }],
    expected: [{ fact: 'mpn.country', operator: 'equal', value: { fact: 'reseller.cspCountry' } }],
    predictedErrors: [],
  }
}

const WORLD: World = {
  findings: [finding('a', 'fail', 'GB'), finding('b', 'unknown', 'DE'), finding('c', 'fail', 'ES')],
  resellers: [],
  rejects: [],
}

test('the queries of the README answer what they say, of the files as they lie in a run', () =>
  withRun(WORLD, async (folder) => {
    const database = await Database.open({ threads: 1, folders: [resolve(folder)] })
    const answers: (readonly unknown[])[] = []
    for (const query of QUERIES) {
      const rows = await database.rows(query.replaceAll("'run/", `'${resolve(folder)}/`))
      answers.push(rows.map((row) => Object.values(row)))
    }
    database.close()
    expect(answers).toEqual([
      [['mpn-csp-same-country', 3]],
      [
        ['a', 'GB'],
        ['b', 'DE'],
        ['c', 'ES'],
      ],
      [['Le même pays', 2]],
    ])
  }))
