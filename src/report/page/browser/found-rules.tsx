import { GATES } from '../../../domain/gate.ts'
import type { Finding } from '../../../schemas/generated/finding.ts'
import type { Said } from '../said.ts'
import type { Told } from '../told.ts'
import { FoundRule } from './found-rule.tsx'

interface Props {
  readonly findings: readonly Finding[]
  readonly told: Told
  readonly said: Said
}

const WEIGHT = ['blocking', 'warning', 'advisory'] as const

/** The findings of a reseller, rule by rule: failures before what is not known, in the order of the gates. */
export function FoundRules({ findings, told, said }: Props) {
  const groups = [...groupsOf(findings).values()].sort((a, b) => rank(a) - rank(b))
  return (
    <>
      {groups.map((group) => {
        const [first] = group
        if (first === undefined) return null
        return <FoundRule key={keyOf(first)} first={first} findings={group} told={told} said={said} />
      })}
    </>
  )
}

function groupsOf(findings: readonly Finding[]): ReadonlyMap<string, Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(keyOf(finding)) ?? []
    group.push(finding)
    groups.set(keyOf(finding), group)
  }
  return groups
}

/** One rule says one thing; a run whose findings tell a rule's text otherwise shows it otherwise. */
function keyOf({ rule, verdict, title }: Finding): string {
  return JSON.stringify([rule, verdict, title])
}

function rank([first]: readonly Finding[]): number {
  if (first === undefined) return 0
  const { verdict, gate, severity } = first
  return (verdict === 'fail' ? 0 : 1000) + WEIGHT.indexOf(severity) * 100 + GATES.indexOf(gate)
}
