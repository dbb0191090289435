import type { AuditWords } from './audit-words.ts'

const number = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ',')
const many = (count: number, thing: string) => `${number(count)} ${thing}${count === 1 ? '' : 's'}`

export const AUDIT_ENGLISH: AuditWords = {
  language: 'en',
  number,
  asOf: (day, from, rules) =>
    `Audit   as of ${day} (${{ flag: 'from --as-of', file: 'from the file', clock: 'today in UTC' }[from]})   ${many(rules, 'rule')} in force`,
  records: (read, ignored, rejected) =>
    many(read, 'record') +
    (ignored > 0 ? `, ${number(ignored)} ignored: ${ignored === 1 ? 'it names' : 'they name'} no reseller` : '') +
    (rejected > 0 ? `, ${number(rejected)} rejected: see rejects.csv` : ''),
  recordsOfNoKind: (read) => `${many(read, 'record')}, ${read === 1 ? '' : 'all '}ignored`,
  columns: ['gate', 'open', 'blocked', 'undetermined'],
  onlyThroughOthers: 'only through some of their customers, orders or other records',
  onlyForColumns: 'only for columns that no file has',
  standHere: (through) =>
    `stand here: the first gate that is not open; every gate is open for ${many(through, 'reseller')}`,
  scopeEvaluable:
    'Rules that no file has the columns for are left out of the gates and the exit code (--scope evaluable).',
  blocksMost: 'blocks most',
  nothingBlocks: 'nothing that could be judged',
  blocks: (resellers, customers, orders) =>
    `${many(resellers, 'reseller')}, with ${many(customers, 'customer')} and ${many(orders, 'order line')}`,
  waived: 'waived',
  waivedOf: (rule, findings) => `${rule}: ${many(findings, 'finding')}`,
  waivedStays: 'Verdicts and gates are as they were; the exit code leaves these out.',
  settlesMost: 'would settle most',
  settles: (column, cause, verdicts, resellers) => {
    const what = cause === 'no-column' ? `a column for ${column}` : `${column} (${CAUSES[cause]})`
    return `${what}: ${many(verdicts, 'verdict')} on ${many(resellers, 'reseller')}`
  },
  missingExports: 'missing exports',
  exportSettles: (kind, verdicts) => `${kind}: alone, filled, it would settle ${many(verdicts, 'verdict')}`,
  disagree: 'sources disagree',
  leavesUnknown: (verdicts) => `${many(verdicts, 'verdict')} unknown for such cells`,
  notEvaluable: 'not evaluable',
  needs: (rule, columns) => `${rule}: needs ${columns.join(', ')}`,
  secondOpinion: 'second opinion',
  judgedAlike: (agreed, sample) =>
    `${number(agreed)} of ${number(sample)} sampled verdicts are the same by json-rules-engine from the source records`,
  sampleIs: (subjects, resellers) =>
    `on ${many(subjects, 'subject')} of ${many(resellers, 'reseller')}, drawn by a seed and so that each rule shows each of its verdicts`,
  settings: 'settings',
  markets: 'markets',
  marketTable: (revision, notice) => `table of ${revision}. ${notice}`,
  accounting: (read, used, ignored, rejected) =>
    `read ${number(read)} = used ${number(used)} + ignored ${number(ignored)} + rejected ${number(rejected)}`,
  more: (count) => `… and ${number(count)} more in tally.json`,
  run: 'the run is in',
  seconds: (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`,
}

const CAUSES = {
  missing: 'not given for some',
  'no-column': 'in no file',
  blank: 'blank',
  unreadable: 'cannot be read',
  ambiguous: 'can be read in two ways',
  conflict: 'told in two ways',
  none: 'known to be none',
  'no-match': 'without a match',
} as const
