import type { Table } from './printing.ts'

const HEADER = ['DATE', 'TIME', 'Quantity', 'ProductId', 'Price', 'Type', 'Description', 'Link', 'Remarks']

const TYPES = ['Television', 'Phone', 'Laptop', 'Camera']
const DESCRIPTIONS = ['Screen 24", matt', 'Made in Lyon', 'Black, grey or white', 'Two years of warranty', 'Light']
const REMARKS = ['', 'ok', 'Customer said "no", twice', 'first line\nsecond line', 'See invoice; paid', '']

/** A table of sales: the same for the same seed. */
export function sold(rows: number, seed: number): Table {
  let state = seed
  const next = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
  const pick = (texts: readonly string[]): string => texts[next(texts.length)] ?? ''
  const two = (below: number): string => String(1 + next(below)).padStart(2, '0')
  return [
    HEADER,
    ...Array.from({ length: rows }, (_, i) => [
      `${two(28)}/${two(12)}/2018`,
      `${two(23)}:${two(59)}`,
      String(next(9)),
      `P${100_000 + i}`,
      `${next(2000)}.${two(98)}`,
      pick(TYPES),
      pick(DESCRIPTIONS),
      `https://shop.example/p/${next(1000)}?ref=a`,
      pick(REMARKS),
    ]),
  ]
}
