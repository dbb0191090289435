import { execFileSync } from 'node:child_process'
import { cpus } from 'node:os'
import { judgeAll } from '../../src/preflight/judge.ts'
import { judgeAllByReference } from '../../src/preflight/judge-by-reference.ts'
import { trace } from '../../src/preflight/trace.ts'
import { CIRCUMSTANCES } from '../arbitraries/judge.ts'
import { demoCases } from './demo-cases.ts'
import { ratio } from './ratio.ts'

// A program: prints how the demo's accounts are judged by two readings, and what an explanation costs. Facts are known
// beforehand in all of them. Only ratios count; they are those of one run on one machine.

const cases = await demoCases()
const judge = () => judgeAll(cases, CIRCUMSTANCES)
const unsettled = () => judge().filter(({ verdict }) => verdict !== 'pass')
const explain = () => unsettled().map((one) => trace(one, CIRCUMSTANCES))
const locate = () => explain().flatMap(({ seen }) => seen.map(({ origin }) => origin))

const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
const [processor] = cpus()
console.log(`${processor?.model} x ${cpus().length}, Node ${process.version}, commit ${commit}`)
console.log(`${cases.length} subjects, ${judge().length} verdicts, of which ${unsettled().length} are not pass`)
console.log('medians of seven interleaved pairs:')

const reference = await ratio(() => judgeAllByReference(cases, CIRCUMSTANCES), judge)
report('json-rules-engine / functions', reference, reference >= 150, 'at least 150')
const explained = await ratio(explain, judge)
report('judged and explained / judged', explained, explained <= 2.5, 'at most 2.5')
console.log(`explained, every cell looked up / judged: ${(await ratio(locate, judge)).toFixed(2)} (for information)`)

function report(what: string, measured: number, kept: boolean, limit: string): void {
  console.log(`${what}: ${measured.toFixed(2)} (${limit}: ${kept ? 'kept' : 'NOT KEPT'})`)
  if (!kept) process.exitCode = 1
}
