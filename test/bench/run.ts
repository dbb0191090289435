import { execFileSync } from 'node:child_process'
import { cpus } from 'node:os'
import { verdictOf } from '../../src/domain/verdict.ts'
import { casesOf, factsOfCase } from '../../src/preflight/case.ts'
import { type Judged, judgeAll } from '../../src/preflight/judge.ts'
import { judgeAllByReference } from '../../src/preflight/judge-by-reference.ts'
import { trace } from '../../src/preflight/trace.ts'
import { BOOK, CIRCUMSTANCES } from '../arbitraries/judge.ts'
import { casesIn, demoAccounts } from './demo-cases.ts'
import { ratio } from './ratio.ts'

// A program: prints what two things cost that the design promises to keep cheap. Only ratios count; they are those of
// one run on one machine. Judging: the same facts, known beforehand, through the compiled functions and through
// json-rules-engine. Explaining: the same accounts from their rows to verdicts, and to verdicts with the full trace of
// every one that is not pass, each cell looked up.

const accounts = await demoAccounts()
const cases = casesIn(accounts)
const known = cases.map((one) => ({
  rules: one.rules,
  facts: factsOfCase(one, new Set(one.rules.flatMap(({ facts }) => facts))),
}))

function judgeFacts(): number {
  let passes = 0
  for (const { facts, rules } of known) {
    for (const { applies, holds } of rules) if (verdictOf(applies(facts), holds(facts)) === 'pass') passes++
  }
  return passes
}

function judgeAccounts(): readonly Judged[] {
  return accounts.flatMap((root) => judgeAll(casesOf(root, BOOK, CIRCUMSTANCES), CIRCUMSTANCES))
}

function explainAccounts() {
  return judgeAccounts()
    .filter(({ verdict }) => verdict !== 'pass')
    .map((judged) => trace(judged, CIRCUMSTANCES).seen.map(({ origin }) => origin))
}

const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
const [processor] = cpus()
console.log(`${processor?.model} x ${cpus().length}, Node ${process.version}, commit ${commit}`)
console.log(
  `${accounts.length} accounts, ${judgeAccounts().length} verdicts, of which ${explainAccounts().length} are not pass`,
)
console.log('medians of seven interleaved pairs:')

const reference = await ratio(() => judgeAllByReference(cases, CIRCUMSTANCES), judgeFacts)
report('json-rules-engine / functions', reference, reference >= 150, 'at least 150')
const explained = await ratio(explainAccounts, judgeAccounts)
report('judged and explained / judged', explained, explained <= 2.5, 'at most 2.5')

function report(what: string, measured: number, kept: boolean, limit: string): void {
  console.log(`${what}: ${measured.toFixed(2)} (${limit}: ${kept ? 'kept' : 'NOT KEPT'})`)
  if (!kept) process.exitCode = 1
}
