import type { Impact } from '../preflight/impact.ts'
import { impactText } from '../report/impact-text.ts'
import { IMPACT_WORDS } from '../report/impact-words.ts'
import { flow, indented } from '../report/layout.ts'
import type { RuleBook } from '../rules/in-force.ts'
import type { RuleImpact } from '../schemas/generated/rule-impact.ts'
import type { Impacts, ImpactTask } from './impact-task.ts'
import type { Io } from './io.ts'
import { styleFor } from './style-for.ts'

/** Prints what changes: for people, as one object, or a reseller a line as they come. */
export async function printImpacts(
  found: Impacts,
  task: ImpactTask,
  format: 'text' | 'json' | 'ndjson',
  io: Io,
): Promise<Record<string, never>> {
  if (format === 'text') await printText(found, task, io)
  else if (format === 'json') await io.stdout(`${JSON.stringify(await whole(found, task), null, 2)}\n`)
  else for await (const impact of found.impacts) await io.stdout(`${JSON.stringify(inJson(impact, task))}\n`)
  return {}
}

async function printText({ impacts, judged }: Impacts, task: ImpactTask, io: Io): Promise<void> {
  const { run, language, books, ground } = task
  const words = IMPACT_WORDS[language]
  const { begin, end } = comeAndGone(task)
  const style = styleFor(language, io.terminal)
  const listed = (line: string) => indented(flow(line.split(' '), style.width - 2))
  const head = [
    words.title(books.before.day, books.after.day, run),
    ...(begin.length === 0 ? [] : listed(words.begin(begin))),
    ...(end.length === 0 ? [] : listed(words.end(end))),
  ]
  await io.stdout(`${head.join('\n')}\n\n`)
  const known = {
    rules: new Map(ground.ruleSet.rules.map((rule) => [rule.id, rule])),
    documents: ground.datasets.documents,
  }
  let changed = 0
  for await (const impact of impacts) {
    changed += 1
    await io.stdout(impactText(impact, known, style))
  }
  await io.stdout(`${words.count(changed, judged())}\n`)
}

async function whole({ impacts, judged }: Impacts, task: ImpactTask): Promise<RuleImpact> {
  const resellers: RuleImpact['resellers'] = []
  for await (const impact of impacts) resellers.push(inJson(impact, task))
  const { before, after } = task.books
  return { from: before.day, to: after.day, judged: judged(), ...comeAndGone(task), resellers }
}

function inJson({ reseller, name, gates, changes }: Impact, { ground }: ImpactTask): RuleImpact['resellers'][number] {
  return {
    reseller,
    name,
    gates: [...gates],
    changes: changes.map((change) => ({ ...change, sources: sourcesOf(change.rule, ground.ruleSet.rules) })),
  }
}

function sourcesOf(id: string, rules: ImpactTask['ground']['ruleSet']['rules']) {
  return rules.find((rule) => rule.id === id)?.sources ?? []
}

/** The rules that only one of the days has. */
function comeAndGone({ books }: ImpactTask): { begin: string[]; end: string[] } {
  const [old, now] = [idsIn(books.before), idsIn(books.after)]
  return { begin: now.filter((id) => !old.includes(id)), end: old.filter((id) => !now.includes(id)) }
}

function idsIn({ rules }: RuleBook): string[] {
  return rules.map(({ file }) => file.id)
}
