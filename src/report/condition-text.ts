import { isFactReference, type Leaf, type Node } from '../conditions/node.ts'
import { FACTS } from '../facts/catalogue.ts'
import type { RuleWords } from './rule-words.ts'
import type { Language } from './words.ts'

/** A condition tree in plain words, from the descriptions of its facts: one line a comparison, groups indented. */
export function conditionText(node: Node, language: Language, words: RuleWords): readonly string[] {
  if ('fact' in node) return [leafText(node, language, words)]
  const parts = partsOf(node)
  const [only] = parts
  if (!('not' in node) && parts.length === 1 && only !== undefined) return conditionText(only, language, words)
  const heading = 'not' in node ? words.not : 'all' in node ? words.all : words.any
  return [heading, ...parts.flatMap((part) => asItem(conditionText(part, language, words)))]
}

function partsOf(node: Exclude<Node, Leaf>): readonly Node[] {
  if ('all' in node) return node.all
  return 'any' in node ? node.any : [node.not]
}

function asItem(lines: readonly string[]): readonly string[] {
  return lines.map((line, i) => (i === 0 ? `${INDENT.slice(0, -2)}- ${line}` : `${INDENT}${line}`))
}

// No-break spaces: a line that is wrapped keeps its indent.
const INDENT = '\u00a0\u00a0'

function leafText({ fact, operator, value }: Leaf, language: Language, words: RuleWords): string {
  const description = FACTS.get(fact)?.description[language] ?? fact
  if (typeof value === 'boolean') {
    return value === (operator === 'equal') ? words.yes(description) : words.no(description)
  }
  return `${beforeColon(description)} ${words.compared[operator] ?? operator} ${operandText(value, language)}`
}

function operandText(value: Leaf['value'], language: Language): string {
  if (typeof value !== 'object') return String(value)
  if (isFactReference(value)) return beforeColon(FACTS.get(value.fact)?.description[language] ?? value.fact)
  return value.map(String).join(', ')
}

/** After the colon a description of words lists them, which the comparison does too. */
function beforeColon(description: string): string {
  return description.replace(/\s*:.*/, '')
}
