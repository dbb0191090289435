import type { Run } from '../run/open-run.ts'
import type { Survey } from '../run/survey.ts'
import type { AuditSummary } from '../schemas/generated/audit-summary.ts'
import { redactedCell, redactedFinding, redactedWaiver } from './redacted-finding.ts'
import type { Redactor } from './redactor.ts'
import { type Report, reportedFindings } from './report.ts'

/** A report that names nobody, whatever is made of it: everything it reads is redacted before a format sees it. */
export function redactedReport(report: Report, by: Redactor): Report {
  const { run, survey, waivers, selection } = report
  return {
    ...report,
    ...(selection && { selection: redactedSelection(selection, by) }),
    run: redactedRun(report, by),
    survey: redactedSurvey(survey, by),
    waivers: {
      all: waivers.all.map((waiver) => redactedWaiver(waiver, by)),
      isOver: ({ until }) => until < run.summary.asOf,
      // Decided before anything was redacted, and carried by the finding.
      naming: ({ waiver }) => (waiver === undefined ? [] : [waiver]),
      inForce: ({ waiver }) => waiver,
    },
  }
}

function redactedRun(report: Report, by: Redactor): Run {
  const { run } = report
  const { inputs, provider = {}, waivers, ...manifest } = run.manifest
  return {
    folder: run.folder,
    manifest: {
      ...manifest,
      provider: Object.fromEntries(Object.entries(provider).map(([name, value]) => [name, by.text(value)])),
      ...(waivers === undefined ? {} : { waivers: waivers.map((waiver) => redactedWaiver(waiver, by)) }),
      inputs: inputs.map(({ file, kind, sha256 }) => ({ file: by.file(file), kind, sha256 })),
    },
    summary: redactedSummary(run.summary, by),
    findings: () => each(reportedFindings(report), (finding) => redactedFinding(finding, by)),
    resellers: () =>
      each(run.resellers(), ({ reseller, legalName, country, gates }) => {
        return { reseller: by.key(reseller, reseller), legalName: by.text(legalName), country, gates }
      }),
    rejects: () =>
      each(run.rejects(), (reject) => ({ ...reject, file: by.file(reject.file), raw: by.text(reject.raw) })),
  }
}

function redactedSummary(summary: AuditSummary, by: Redactor): AuditSummary {
  const { inputs, conflicts, waivers, selection } = summary
  return {
    ...summary,
    ...(selection && { selection: redactedSelection(selection, by) }),
    inputs: inputs.map((input) => ({ ...input, file: by.file(input.file) })),
    conflicts: {
      ...conflicts,
      first: conflicts.first.map(({ fact, subject, cells }) => {
        return { fact, subject: by.key(subject), cells: cells.map((cell) => redactedCell(cell, by)) }
      }),
    },
    ...(waivers && { waivers: waivers.map((one) => ({ ...one, subject: by.key(one.subject) })) }),
  }
}

/** Whom a report is about names them as much as what it tells of them; a run is named by its path. */
function redactedSelection(selection: Selected, by: Redactor): Selected {
  const { resellers, changedSince } = selection
  return {
    ...selection,
    ...(resellers && { resellers: resellers.map((key) => by.key(key, key)) }),
    ...(changedSince !== undefined && { changedSince: by.file(changedSince) }),
  }
}

type Selected = NonNullable<AuditSummary['selection']>

function redactedSurvey({ rules, resellers, notices }: Survey, by: Redactor): Survey {
  return {
    rules,
    resellers: new Map([...resellers].map(([key, count]) => [by.key(key, key), count])),
    notices: notices.map((notice) => ({ ...notice, waiver: redactedWaiver(notice.waiver, by) })),
  }
}

async function* each<T, U>(values: AsyncIterable<T>, change: (value: T) => U): AsyncGenerator<U> {
  for await (const value of values) yield change(value)
}
