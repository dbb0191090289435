import { open, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Finding, validateFinding } from '../schemas/generated/finding.ts'
import { linesOf } from './lines.ts'
import { FINDINGS, parsed } from './parts.ts'
import { isPart } from './run-problem.ts'

/** A finding of a run as its file has it, and the byte at which the next one begins. */
export interface FindingLine {
  readonly text: string
  readonly next: number
  /** Whether it is one that was asked for. */
  readonly wanted: boolean
}

/** Of which findings is told; what is absent selects nothing away. */
export type Wanted = { readonly [K in 'rule' | 'verdict' | 'severity' | 'reseller']?: string }

/** The findings of a run from a byte on, in their order, one at a time. */
export async function* findingLines(run: string, from: number, wanted: Wanted): AsyncGenerator<FindingLine> {
  const all = Object.keys(wanted).length === 0
  let next = from
  for await (const line of linesOf(join(run, FINDINGS), FINDINGS, from)) {
    if (!isPart(line)) throw new Error(`${line.problem.file} was changed while it was read`)
    const { text } = line.value
    next += Buffer.byteLength(text) + 1
    yield { text, next, wanted: all || isWanted(findingIn(text), wanted) }
  }
}

/** Whether a finding begins at a byte of a run, or its findings end there. */
export async function beginsAt(run: string, byte: number): Promise<boolean> {
  if (byte === 0) return true
  const path = join(run, FINDINGS)
  if (byte > (await stat(path)).size) return false
  const file = await open(path, 'r')
  try {
    const { buffer } = await file.read(Buffer.alloc(1), 0, 1, byte - 1)
    return buffer[0] === 0x0a
  } finally {
    await file.close()
  }
}

function findingIn(text: string): Finding {
  const result = validateFinding(parsed(text)?.value)
  if ('problems' in result) throw new Error(`${FINDINGS} has a line that is no finding`)
  return result.value
}

function isWanted({ rule, verdict, severity, subject }: Finding, wanted: Wanted): boolean {
  return (
    (wanted.rule ?? rule) === rule &&
    (wanted.verdict ?? verdict) === verdict &&
    (wanted.severity ?? severity) === severity &&
    (wanted.reseller ?? subject.reseller) === subject.reseller
  )
}
