import type { AccountProblem } from '../preflight/account.ts'
import type { Notice } from '../preflight/notices.ts'
import { isExport } from './is-export.ts'
import { ranges } from './ranges.ts'
import { safeText } from './safe-text.ts'
import type { AccountCount, Count, Words } from './words.ts'

export const ENGLISH: Words = {
  language: 'en',
  asOf: (day, from) => `as of ${day} (${{ flag: 'from --as-of', file: 'from the file', clock: 'today in UTC' }[from]})`,
  rulesInForce: (rules) => `${many(rules, 'rule')} in force`,
  chosen: (settings) => `by the settings: ${settings.join(', ')}`,
  severity: { blocking: 'blocking', warning: 'warning', advisory: 'advisory' },
  gate: (gate) => `gate ${gate}`,
  subjects: (kind, count) => many(count, kind === 'mpn-id' ? 'MPN ID' : kind.replace('-', ' ')),
  sentence: (text) => `${text}.`,
  label: { seen: 'seen', by: 'by', do: 'do', error: 'error' },
  more: (count) => `… and ${count} more (--format json has them all)`,
  marketTable: (revision, notice) => `the table of CSP markets, revision ${revision}. ${notice}`,
  citation: (title, revision, sentences) =>
    `"${title}", ${revision}${sentences.length === 0 ? '' : `, ${sentences.length === 1 ? 'sentence' : 'sentences'} ${ranges(sentences)}`}`,
  who: {
    'reseller-global-admin': 'global admin of the reseller',
    reseller: 'the reseller',
    provider: 'the indirect provider',
    customer: 'the customer',
    microsoft: 'Microsoft',
  },
  refusal: (code, endpoint, meaning) => `${code} (${endpoint}): ${meaning}`,
  notKnown: (path, cause, candidates) => {
    switch (cause) {
      case 'blank':
        return `${path} is blank`
      case 'unreadable':
        return `${path} cannot be read`
      case 'ambiguous':
        return `${path} can be read as ${candidates.join(' or ')}`
      case 'conflict':
        return `${path} is told in two ways: ${candidates.join(' and ')}`
      case 'none':
        return `${path} is known to be none`
      case 'no-match':
        return `${path} has no match in what is given`
      default:
        return `${path} is not given`
    }
  },
  times: (count) => `${count} times`,
  emptyList: 'write [] if there are none',
  wouldSettle: (settled, unknown, what) =>
    unknown === 1
      ? `Would settle the unknown verdict: ${what}.`
      : `Would settle ${settled} of ${unknown} unknown verdicts: ${what}.`,
  count: countOf,
  next: (what) => `Next: ${what}`,
  afterwards: (rules) => `Then: ${rules.join(', ')}.`,
  give: (what) => `give ${what}.`,
  mend: (what) => `correct ${what}.`,
  nothingToDo: 'Nothing stands in the way.',
  accounts: accountsOf,
  apart: (rules) =>
    `Each account was judged by itself: what several show only together (${rules.join(', ')}) is for partner-preflight audit.`,
  howToFill:
    'Fill in what you know and delete the rest; null says that there is none, [] that a list is empty. Then: partner-preflight check FILE',
  problem: problemOf,
  notice: noticeOf,
  noRules: (day, first, gate) =>
    `no rule${gate === undefined ? '' : ` of the gate ${gate}`} is in force on ${day}${first === undefined ? '' : `; the first day that has rules is ${first}`}`,
}

function countOf({ blocking, warning, advisory, unknown, pass, notApplicable }: Count): string {
  const parts = [
    blocking > 0 ? many(blocking, 'blocking failure') : '',
    warning > 0 ? many(warning, 'warning') : '',
    advisory > 0 ? many(advisory, 'advisory') : '',
    unknown > 0 ? `${unknown} unknown` : '',
    pass > 0 ? `${pass} pass` : '',
    notApplicable > 0 ? `${notApplicable} not applicable` : '',
  ]
  return `${parts.filter((part) => part !== '').join(', ')}.`
}

function accountsOf({ all, failing, undetermined, fine, refused }: AccountCount): string {
  const parts = [
    failing > 0 ? `${failing} with a blocking failure` : '',
    undetermined > 0 ? `${undetermined} undetermined` : '',
    fine > 0 ? `${fine} in order` : '',
    refused > 0 ? `${refused} refused` : '',
  ]
  return `${many(all, 'account')}: ${parts.filter((part) => part !== '').join(', ')}.`
}

function problemOf(problem: AccountProblem): string {
  switch (problem.code) {
    case 'not-json':
      return `this is not JSON: ${problem.detail}${isExport(problem.at.file) ? '; exports are judged by `partner-preflight audit`' : ''}`
    case 'duplicate-key':
      return `the key "${safeText(problem.key)}" stands here for the second time: keep one of them`
    case 'too-deep':
      return `nested more than ${problem.limit} levels deep`
    case 'not-utf8':
      return problem.utf16 ? 'the file is UTF-16: save it as UTF-8' : 'a byte that is not UTF-8: save the file as UTF-8'
    case 'empty':
      return 'the file is empty: `partner-preflight init` prints an account state to fill in'
    case 'a-list':
      return 'a list is not read: write one account state a line (NDJSON), for example with `jq -c ".[]"`'
    case 'not-an-object':
      return 'an account state is a JSON object, such as { "reseller": { … } }'
  }
}

function noticeOf(notice: Notice): string {
  switch (notice.code) {
    case 'unknown-key':
      return `unknown key "${safeText(notice.key)}"${notice.didYouMean === undefined ? ', ignored' : `: did you mean "${notice.didYouMean}"?`}`
    case 'unreadable':
      return `${notice.path} is not ${notice.words.length > 0 ? `one of ${notice.words.join(', ')}` : (KINDS[notice.type] ?? 'readable')}`
    case 'as-of-unreadable':
      return 'asOf is not a day such as 2021-03-15, taken as not given'
  }
}

const KINDS: Readonly<Record<string, string>> = {
  text: 'a text',
  guid: 'a GUID such as 1f3a52c4-6d1e-4b8a-9c55-0a7d3f2b9e10',
  'mpn-id': 'an MPN ID such as 4391507',
  day: 'a day such as 2021-03-15',
  country: 'a country such as FR',
  region: 'a CSP region such as europe',
  currency: 'a currency such as EUR',
  flag: 'true or false',
  number: 'a number',
  role: 'a role such as global-admin',
  roles: 'a list of roles such as ["global-admin"]',
  domains: 'a list of domains such as ["contoso.fr"]',
  listing: 'a list',
}

function many(count: number, noun: string): string {
  const plural = noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`
  return `${count} ${count === 1 ? noun : plural}`
}
