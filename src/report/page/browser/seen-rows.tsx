import { printPlace } from '../../../files/place.ts'
import type { Finding } from '../../../schemas/generated/finding.ts'
import type { Said } from '../said.ts'
import { Shown } from '../shown.tsx'
import type { Told } from '../told.ts'

interface Props {
  readonly finding: Finding
  readonly told: Told
  readonly said: Said
}

/** One subject of a finding: each fact that was looked at, its value, what it was compared with, and where it stood. */
export function SeenRows({ finding, told, said }: Props) {
  const { subject, seen, expected, waiver } = finding
  const compared = new Set(seen.map(({ fact }) => fact))
  const unseen = expected.filter(({ fact }) => !compared.has(fact))
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4}>
          <code>
            <Shown text={subject.key} said={said} />
          </code>
          {waiver !== undefined && (
            <p class="waiver">
              <Shown text={said.page.waived(waiver.until, waiver.approver, waiver.reason)} said={said} />
            </p>
          )}
        </th>
      </tr>
      {seen.map((one) => (
        <tr key={one.fact}>
          <FactCell fact={one.fact} told={told} said={said} />
          <td>
            <SeenValue seen={one} said={said} />
          </td>
          <td>
            {expected
              .filter(({ fact }) => fact === one.fact)
              .map((leaf, i) => (
                <Expected key={i} leaf={leaf} told={told} said={said} />
              ))}
          </td>
          <td class="place">{one.at !== undefined && <Shown text={printPlace(one.at)} said={said} />}</td>
        </tr>
      ))}
      {unseen.map((leaf, i) => (
        <tr key={i}>
          <FactCell fact={leaf.fact} told={told} said={said} />
          <td />
          <td>
            <Expected leaf={leaf} told={told} said={said} />
          </td>
          <td />
        </tr>
      ))}
    </tbody>
  )
}

function FactCell({ fact, told, said }: Omit<Props, 'finding'> & { readonly fact: string }) {
  return (
    <th scope="row">
      {factName(fact, told, said)}
      <code class="id">{fact}</code>
    </th>
  )
}

function factName(fact: string, told: Told, { language }: Said): string {
  return told.facts[fact]?.[language] ?? fact
}

function SeenValue({ seen, said }: { readonly seen: Finding['seen'][number]; readonly said: Said }) {
  const { value, cause, text, candidates = [], cells = [] } = seen
  const { page } = said
  return (
    <>
      {value !== undefined && (
        <Shown text={typeof value === 'boolean' ? (value ? page.yes : page.no) : String(value)} said={said} />
      )}
      {cause !== undefined && <em class="cause">{page.cause[cause]}</em>}
      {text !== undefined && (
        <q class="text">
          <Shown text={text} said={said} />
        </q>
      )}
      {candidates.length > 0 && <Shown text={page.readings(candidates)} said={said} />}
      {cells.length > 0 && (
        <ul class="cells">
          {cells.map((cell, i) => (
            <li key={i}>
              <q>
                <Shown text={cell.text ?? ''} said={said} />
              </q>{' '}
              {cell.reseller !== undefined && <Shown text={page.of(cell.reseller)} said={said} />}{' '}
              {cell.at !== undefined && (
                <span class="place">
                  <Shown text={printPlace(cell.at)} said={said} />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

interface ExpectedProps extends Omit<Props, 'finding'> {
  readonly leaf: Finding['expected'][number]
}

function Expected({ leaf: { operator, value }, told, said }: ExpectedProps) {
  const { page, rule } = said
  const compared = rule.compared[operator] ?? operator
  return (
    <p class="expected">
      {compared} <Shown text={operandText()} said={said} />
    </p>
  )

  function operandText(): string {
    if (typeof value === 'boolean') return value ? page.yes : page.no
    if (Array.isArray(value)) return value.map(String).join(', ')
    if (typeof value !== 'object') return String(value)
    return 'fact' in value ? factName(String(value.fact), told, said) : JSON.stringify(value)
  }
}
