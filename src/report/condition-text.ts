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
  const description = descriptionOf(fact, language)
  if (typeof value === 'boolean') {
    return value === (operator === 'equal') ? words.yes(description) : words.no(description)
  }
  const compared = words.compared[operator] ?? operator
  const operand = operandText(value, language)
  // A description with a colon explains the words that the fact may be, and is no subject for a sentence.
  return description.includes(':')
    ? `${fact} ${compared} ${operand} (${description})`
    : `${description} ${compared} ${operand}`
}

function operandText(value: Leaf['value'], language: Language): string {
  if (typeof value !== 'object') return String(value)
  return isFactReference(value) ? descriptionOf(value.fact, language) : value.map(String).join(', ')
}

function descriptionOf(fact: string, language: Language): string {
  return FACTS.get(fact)?.description[language] ?? fact
}
