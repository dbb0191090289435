import { readFileSync } from 'node:fs'
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import ruleSchema from '../../schemas/rule.schema.json' with { type: 'json' }
import { checkRules } from '../../src/rules/check.ts'
import { KEYS } from '../../src/rules/check-shape.ts'
import { explain } from '../../src/rules/problems-en.ts'
import { validateRuleFile } from '../../src/schemas/generated/rule.ts'
import { ruleFiles } from './files.ts'
import { known } from './known.ts'

const shipped = ruleFiles().map(({ name }) => ({ file: `rules/${name}`, text: textOf(name) }))

describe('checking rules', () => {
  test('finds nothing wrong with those that ship, and puts them in the order of their ids', () => {
    const result = checkRules(shipped, known)
    const ids = 'rules' in result ? result.rules.map(({ id }) => id) : result.problems
    expect(ids).toEqual(
      ruleFiles()
        .map(({ rule }) => rule.id)
        .sort(),
    )
  })

  test.prop([damagedRule()], { numRuns: 3000 })('refuses whatever the schema refuses, and can say why', (damaged) => {
    const result = checkRules([damaged], known)
    if ('rules' in result) expect(result.rules.every((rule) => 'value' in validateRuleFile(rule))).toBe(true)
    else expect(result.problems.map((problem) => explain(problem).message)).not.toContain('')
  })

  test.prop([fc.shuffledSubarray(damagedTwins(), { minLength: 3, maxLength: 3 })])(
    'says the same in the same order whatever order the files come in',
    (texts) => {
      const result = checkRules(texts, known)
      expect(result).toEqual(checkRules([...texts].reverse(), known))
      expect(result).toHaveProperty('problems')
    },
  )

  test('knows the keys that the schema knows, so that it can suggest them', () => {
    const { $defs, properties } = ruleSchema
    expect(KEYS).toEqual({
      '': Object.keys(properties),
      title: Object.keys($defs.text.properties),
      effective: Object.keys(properties.effective.properties),
      sources: Object.keys($defs.source.properties),
      predictedErrors: Object.keys($defs.predictedError.properties),
      remediation: Object.keys($defs.text.properties),
      step: Object.keys(properties.step.properties),
      'step.where': Object.keys($defs.text.properties),
      changes: Object.keys($defs.change.properties),
      'changes.what': Object.keys($defs.text.properties),
      examples: Object.keys($defs.example.properties),
    })
  })
})

/** A rule that ships with one value, somewhere in it, replaced by another, taken out or put under another key. */
function damagedRule() {
  return fc
    .record({ file: fc.constantFrom(...shipped), spot: fc.nat(), damage: damage() })
    .map(({ file, spot, damage }) => {
      const value: unknown = JSON.parse(file.text)
      const objects = containersIn(value)
      const entries = objects.flatMap((object) => Object.keys(object).map((key) => ({ object, key })))
      const chosen = entries[spot % entries.length]
      if (chosen !== undefined) damage(chosen.object, chosen.key)
      return { file: file.file, text: JSON.stringify(value) }
    })
}

type Damage = (object: Record<string, unknown>, key: string) => void

function damage(): fc.Arbitrary<Damage> {
  const word = fc.constantFrom('all', 'any', 'not', 'fact', 'operator', 'value', 'valueOf', '__proto__', 'x')
  const json = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.dictionary(word, fc.jsonValue({ maxDepth: 1 })),
    fc.array(fc.dictionary(word, fc.constant(1))),
  )
  return fc.oneof(
    json.map<Damage>((value) => (object, key) => put(object, key, value)),
    fc.constant<Damage>((object, key) => delete object[key]),
    word.map<Damage>((other) => (object, key) => put(object, other, object[key])),
  )
}

/** Sets a key even where it is `__proto__`. */
function put(object: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true })
}

function damagedTwins() {
  const [first, second] = shipped
  if (first === undefined || second === undefined) throw new Error('too few rules ship')
  return [
    first,
    { ...first, file: 'rules/mpa/twin.json' },
    { ...second, text: second.text.replace('"version"', '"vision"') },
  ]
}

/** Every object and list in a value, as something with keys. */
function containersIn(value: unknown): readonly Record<string, unknown>[] {
  return isContainer(value) ? [value, ...Object.values(value).flatMap(containersIn)] : []
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function textOf(name: string): string {
  return readFileSync(new URL(`../../rules/${name}`, import.meta.url), 'utf8')
}
