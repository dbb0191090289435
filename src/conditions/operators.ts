import type { FactType } from '../facts/fact.ts'
import type { Constant } from './node.ts'

/** What an operator means in each reading, what it accepts, and how to use it right. */
export interface Operator {
  readonly name: string
  /** The fact types that may stand on its left; the right side has the same type, or is a list of it. */
  readonly accepts: readonly FactType[]
  readonly takesList: boolean
  readonly test: (left: Constant, right: Constant | readonly Constant[]) => boolean
  /** The same over SQL expressions that are not NULL; NULL on either side must give NULL. */
  readonly sql: (left: string, right: string) => string
  readonly example: string
}

const ANY: readonly FactType[] = ['flag', 'word', 'country', 'region', 'day', 'number']

export const OPERATORS: ReadonlyMap<string, Operator> = new Map(
  [
    comparison('equal', ANY, (a, b) => a === b, '=', '{ "fact": "mpn.linked", "operator": "equal", "value": true }'),
    comparison(
      'notEqual',
      ANY,
      (a, b) => a !== b,
      '<>',
      '{ "fact": "provider.state", "operator": "notEqual", "value": "ended" }',
    ),
    membership('in', true, 'IN', '{ "fact": "reseller.status", "operator": "in", "value": ["qualified", "active"] }'),
    membership('notIn', false, 'NOT IN', '{ "fact": "reseller.status", "operator": "notIn", "value": ["rejected"] }'),
    comparison('lessThan', ['number'], (a, b) => a < b, '<', number('lessThan')),
    comparison('lessThanInclusive', ['number'], (a, b) => a <= b, '<=', number('lessThanInclusive')),
    comparison('greaterThan', ['number'], (a, b) => a > b, '>', number('greaterThan')),
    comparison('greaterThanInclusive', ['number'], (a, b) => a >= b, '>=', number('greaterThanInclusive')),
    comparison('before', ['day'], (a, b) => a < b, '<', day('before')),
    comparison('onOrBefore', ['day'], (a, b) => a <= b, '<=', day('onOrBefore')),
    comparison('after', ['day'], (a, b) => a > b, '>', day('after')),
    comparison('onOrAfter', ['day'], (a, b) => a >= b, '>=', day('onOrAfter')),
  ].map((operator) => [operator.name, operator]),
)

function comparison(
  name: string,
  accepts: readonly FactType[],
  test: (a: Constant, b: Constant) => boolean,
  sign: string,
  example: string,
): Operator {
  return {
    name,
    accepts,
    takesList: false,
    test: (left, right) => isOne(right) && test(left, right),
    sql: (left, right) => `(${left} ${sign} ${right})`,
    example,
  }
}

function membership(name: string, member: boolean, sign: string, example: string): Operator {
  return {
    name,
    accepts: ANY,
    takesList: true,
    test: (left, right) => !isOne(right) && right.includes(left) === member,
    sql: (left, right) => `(${left} ${sign} ${right})`,
    example,
  }
}

function isOne(value: Constant | readonly Constant[]): value is Constant {
  return typeof value !== 'object'
}

function number(operator: string): string {
  return `{ "fact": "verification.businessDays", "operator": "${operator}", "value": 5 }`
}

function day(operator: string): string {
  return `{ "fact": "agreement.signedOn", "operator": "${operator}", "value": "2021-01-27" }`
}
