import { madeOnce } from '../domain/made-once.ts'
import type { CheckAnswer } from '../schemas/generated/check-answer.ts'

/** An answer as it is sent: with every verdict exactly what `check --format json` prints, else on one line. */
export function answerBytes(answer: CheckAnswer, verdicts: 'all' | 'found' = 'found'): Buffer {
  return verdicts === 'all' ? Buffer.from(`${JSON.stringify(answer, null, 2)}\n`) : lineBytes(answer)
}

/**
 * An answer on one line: with every verdict exactly a line of `check --format ndjson`. It is what JSON.stringify writes,
 * put together from what is ready: an answer is mostly what its rules say, and that has been encoded once.
 */
export function lineBytes({ asOf, settings, gates, verdicts, plan }: CheckAnswer): Buffer {
  const said = settings === undefined ? '' : `,"settings":${JSON.stringify(settings)}`
  const line = new Line(`{"asOf":"${asOf}"${said},"gates":[${gates.map(gateText).join(',')}],"verdicts":[`)
  for (const [i, finding] of verdicts.entries()) addFinding(line, finding, i === 0 ? '{' : ',{')
  line.add('],"plan":[')
  for (const [i, step] of plan.entries()) addStep(line, step, i === 0 ? '{' : ',{')
  return line.end(']}\n')
}

/** What is sent, in parts: texts of this answer between bytes that answers share. */
class Line {
  readonly #parts: Buffer[] = []
  #text: string

  constructor(text: string) {
    this.#text = text
  }

  add(text: string): void {
    this.#text += text
  }

  addBytes(bytes: Buffer): void {
    this.#parts.push(Buffer.from(this.#text), bytes)
    this.#text = ''
  }

  end(text: string): Buffer {
    const last = Buffer.from(this.#text + text)
    return this.#parts.length === 0 ? last : Buffer.concat([...this.#parts, last])
  }
}

type Finding = CheckAnswer['verdicts'][number]
type Step = CheckAnswer['plan'][number]

/** Words and numbers need no escapes. */
function gateText({ gate, state, subjects }: CheckAnswer['gates'][number]): string {
  const { judged, failing, unknown } = subjects
  return `{"gate":"${gate}","state":"${state}","subjects":{"judged":${judged},"failing":${failing},"unknown":${unknown}}}`
}

function addFinding(line: Line, finding: Finding, begin: string): void {
  const { verdict, cause, subject, seen, at, expected, predictedErrors } = finding
  const found = JSON.stringify({ verdict, cause, subject, seen, at }).slice(1, -1)
  const errors = predictedErrors.length === 0 ? '[]' : JSON.stringify(predictedErrors)
  line.add(begin)
  line.addBytes(ruleBytes(finding))
  line.add(`,${found},"expected":${expectedText(expected)},"predictedErrors":${errors}}`)
}

/** What a rule says of itself in a finding. Its citations are the same object in all its findings, and of no other rule. */
function ruleBytes({ rule, version, gate, severity, citations, title, remediation }: Finding): Buffer {
  const before = RULES.get(citations)
  if (before !== undefined) return before
  const bytes = Buffer.from(
    JSON.stringify({ rule, version, gate, severity, citations, title, remediation }).slice(1, -1),
  )
  RULES.set(citations, bytes)
  return bytes
}

const RULES = new WeakMap<Finding['citations'], Buffer>()

function addStep(line: Line, { step, gate, rule, who, where, unlocks, waitsFor }: Step, begin: string): void {
  line.add(`${begin}"step":${step},"gate":"${gate}","rule":"${rule}","who":"${who}","where":`)
  line.addBytes(whereBytes(where))
  line.add(`,"unlocks":${wordsText(unlocks)},"waitsFor":${wordsText(waitsFor)}}`)
}

function wordsText(words: readonly string[]): string {
  return words.length === 0 ? '[]' : `["${words.join('","')}"]`
}

// What comes from a rule is the same object in every answer, and never changes.
const whereBytes = madeOnce((where: Step['where']) => Buffer.from(JSON.stringify(where)))
const expectedText = madeOnce((expected: Finding['expected']) => JSON.stringify(expected))
