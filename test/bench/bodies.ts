import { readFileSync } from 'node:fs'

/** How many account states go round, so that nobody is paid for remembering one. */
const BODIES = 200

/** Account states that differ in names, ids and days, so that their verdicts differ too. */
export function differentBodies(): readonly string[] {
  const written = readFileSync('datasets/examples/contoso.json', 'utf8')
  return Array.from({ length: BODIES }, (_, i) => JSON.stringify(JSON.parse(renamed(written, i))))
}

/** The same account under other names; one in four has an MPN id of another country, one in five was submitted later. */
function renamed(written: string, i: number): string {
  const number = String(i).padStart(3, '0')
  return written
    .replaceAll('0a7d3f2b9e10', `0a7d3f2b9${number}`)
    .replaceAll('4391507', String(4391507 + i))
    .replaceAll('contoso.fr', `contoso-${number}.fr`)
    .replaceAll('Tailspin Toys', `Tailspin Toys ${number}`)
    .replace('"type": "location", "country": "FR"', `"type": "location", "country": "${i % 4 === 3 ? 'GB' : 'FR'}"`)
    .replaceAll('"submittedOn": "2021-03-01"', `"submittedOn": "2021-03-0${1 + (i % 5)}"`)
}
