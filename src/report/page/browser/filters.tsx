import { useEffect, useRef, useState } from 'preact/hooks'
import { GATE_STATES } from '../../../domain/gate.ts'
import { hashOf, type Query } from '../route.ts'
import type { Said } from '../said.ts'
import type { Told } from '../told.ts'

interface Props {
  readonly told: Told
  readonly said: Said
  readonly query: Query
}

/** What the list of resellers is narrowed to. */
export function Filters({ told, said, query }: Props) {
  const { page, report } = said
  // No step that "back" should undo one by one.
  const put = (name: string, value: string) => location.replace(hashOf('resellers', { ...query, [name]: value }))
  const set = (name: string) => (event: Changed) => put(name, event.currentTarget.value)
  const failing = told.rules.filter(({ resellers }) => resellers > 0).map(({ id }) => id)
  return (
    <search class="filters">
      <Search label={page.search} value={query.q ?? ''} onText={(text) => put('q', text)} />
      <Choice label={report.column.gate} any={page.anyGate} value={query.gate} onChange={set('gate')}>
        {told.summary.gates.map(({ gate }) => [gate, gate])}
      </Choice>
      <Choice label={page.state} any={page.anyState} value={query.state} onChange={set('state')}>
        {GATE_STATES.map((state) => [state, report.state[state]])}
      </Choice>
      <Choice label={report.column.rule} any={page.anyRule} value={query.rule} onChange={set('rule')}>
        {failing.map((id) => [id, id])}
      </Choice>
    </search>
  )
}

interface Changed {
  readonly currentTarget: { readonly value: string }
}

interface SearchProps {
  readonly label: string
  readonly value: string
  readonly onText: (text: string) => void
}

/** How long typing rests before the list follows, in milliseconds. */
const REST = 150

function Search({ label, value, onText }: SearchProps) {
  const [text, setText] = useState(value)
  const told = useRef(value)
  useEffect(() => {
    if (value === told.current) return
    told.current = value
    setText(value)
  }, [value])
  useEffect(() => {
    if (text === told.current) return undefined
    const timer = setTimeout(() => {
      told.current = text
      onText(text)
    }, REST)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <label>
      <span>{label}</span>
      <input
        type="search"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        autocomplete="off"
        spellcheck={false}
      />
    </label>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly any: string
  readonly value: string | undefined
  readonly onChange: (event: Changed) => void
  readonly children: readonly (readonly [value: string, text: string])[]
}

function Choice({ label, any, value = '', onChange, children }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={onChange}>
        <option value="">{any}</option>
        {children.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
