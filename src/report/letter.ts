import type { Gate, GateState } from '../domain/gate.ts'
import type { ResellerLine } from '../run/parts.ts'
import type { Finding } from '../schemas/generated/finding.ts'
import { actionPlan, type PlannedStep } from './action-plan.ts'
import { citationText, pagesText } from './finding-cells.ts'
import { WORDS } from './languages.ts'
import type { Report } from './report.ts'
import { REPORT_WORDS } from './report-languages.ts'

/** What one reseller is told, in no form yet; texts are as they came. */
export interface Letter {
  readonly language: Report['language']
  readonly subject: string
  readonly intro: string
  readonly reseller: Labelled
  readonly gates: { readonly title: string; readonly column: string; readonly rows: readonly GateLine[] }
  readonly stepsTitle: string
  readonly steps: readonly LetterStep[]
  /** Undefined where nothing is unknown. */
  readonly open: { readonly title: string; readonly facts: Listed<string> } | undefined
  readonly closing: string
}

/** A label with its colon, and what follows it. */
export interface Labelled {
  readonly label: string
  readonly text: string
}

export interface GateLine {
  readonly gate: Gate
  readonly state: string
  readonly is: GateState
}

/** One thing to do: what, who, where, what it unlocks, by which sentences, and for which records. */
export interface LetterStep {
  readonly step: number
  readonly title: string
  readonly todo: Labelled
  readonly who: Labelled
  readonly where: Labelled
  /** Which gates it opens, and which it waits for. */
  readonly gates: readonly string[]
  readonly why: { readonly label: string; readonly cited: readonly string[]; readonly pages: readonly string[] }
  readonly affects: string
  readonly subjects: Listed<readonly string[]>
}

/** The first of a list, and what is said of the rest. */
export interface Listed<T> {
  readonly shown: readonly T[]
  readonly more: string | undefined
}

/**
 * The letter to one reseller. It is made of that reseller's own line and findings alone; cells of other resellers, and
 * files, whose names may tell of others, are left out.
 */
export function letterTo(reseller: ResellerLine, findings: readonly Finding[], report: Report): Letter {
  const { run, language } = report
  const { letter: words, column, state } = REPORT_WORDS[language]
  const steps = actionPlan(reseller, report)
  return {
    language,
    subject: words.subject(reseller.legalName || reseller.reseller, run.summary.asOf),
    intro: words.intro(run.summary.asOf),
    reseller: { label: colon(column.reseller, language), text: reseller.reseller },
    gates: {
      title: words.gates,
      column: column.gate,
      rows: reseller.gates.map(({ gate, state: is }) => ({ gate, state: state[is], is })),
    },
    stepsTitle: words.steps(steps.length),
    steps: steps.map((step) => stepOf(step, findings, report)),
    open: openIn(findings, report),
    closing: words.closing,
  }
}

function stepOf(planned: PlannedStep, findings: readonly Finding[], report: Report): LetterStep {
  const { language, waivers } = report
  const { letter: words } = REPORT_WORDS[language]
  const { step, rule, who, where, subjects, unlocks, waitsFor } = planned
  const own = findings.filter((one) => one.rule === rule.rule && one.verdict === 'fail' && !waivers.inForce(one))
  return {
    step,
    title: rule.title[language],
    todo: { label: colon(words.doThis, language), text: rule.remediation[language] },
    who: { label: colon(words.who, language), text: WORDS[language].who[who] },
    where: { label: colon(words.where, language), text: where[language] },
    gates: [
      ...(unlocks.length === 0 ? [] : [words.unlocks(unlocks)]),
      ...(waitsFor.length === 0 ? [] : [words.waitsFor(waitsFor)]),
    ],
    why: {
      label: colon(words.why, language),
      cited: lines(citationText(rule, report, WORDS[language])),
      pages: lines(pagesText(rule, report)),
    },
    affects: words.affects(subjects),
    subjects: listed(own, (finding) => subjectLine(finding, rule.rule), words.more),
  }
}

function colon(label: string, language: Report['language']): string {
  return language === 'fr' ? `${label}\u00a0:` : `${label}:`
}

function lines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '')
}

/** Most subjects of one step that are listed. */
const SHOWN = 20

function listed<T, U>(values: readonly T[], told: (value: T) => U, more: (count: number) => string): Listed<U> {
  const rest = values.length - SHOWN
  return { shown: values.slice(0, SHOWN).map(told), more: rest > 0 ? more(rest) : undefined }
}

/** What is the reseller's own of a finding: its subject, and the values seen that were compared with nobody else's. */
function subjectLine({ subject, seen }: Finding, rule: string): readonly string[] {
  const own = subject.key.startsWith(`${subject.reseller}/`)
    ? subject.key.slice(subject.reseller.length + 1)
    : subject.kind
  const values = seen
    .filter(({ value, cells = [] }) => value !== undefined && cells.length === 0)
    .map(({ fact, value }) => `${fact} = ${String(value)}`)
  return [own, ...(values.length === 0 ? [rule] : values)]
}

function openIn(findings: readonly Finding[], { language, waivers }: Report): Letter['open'] {
  const { letter: words } = REPORT_WORDS[language]
  const unknown = findings.filter((one) => one.verdict === 'unknown' && !waivers.inForce(one))
  const facts = unknown.flatMap(({ seen }) => seen.filter(({ value }) => value === undefined).map(({ fact }) => fact))
  const named = [...new Set(facts)]
  return named.length === 0 ? undefined : { title: words.open, facts: listed(named, (fact) => fact, words.more) }
}
