import type { RejectLine } from '../../../run/parts.ts'
import type { Finding } from '../../../schemas/generated/finding.ts'
import type { Blocks, ResellerBlock } from '../blocks.ts'
import { type Solid, whole } from '../hollow.ts'
import { block, every } from './unpacked.ts'

/** Resellers by their place in the run, column by column. */
export type Resellers = ResellerBlock

/** What lies compressed in the page; each part is read when it is first asked for. */
export interface Data {
  readonly resellers: () => Promise<Resellers>
  /** Those of the reseller at a place. */
  readonly findings: (place: number) => Promise<readonly Finding[]>
  readonly rejects: () => Promise<readonly RejectLine[]>
}

export function pageData(): Data {
  const resellers = once(async () => joined(await every('resellers')))
  const forms = once(() => block('forms', 0))
  return {
    resellers,
    findings: async (place) => {
      const { key, block: blocks, slot } = await resellers()
      const pack = await block('findings', blocks[place] ?? -1)
      const shapes = await forms()
      if (pack === undefined || shapes === undefined) return []
      return findingsOf(pack, shapes, slot[place] ?? -1, key[place] ?? '')
    },
    rejects: once(async () => (await every('rejects')).flat()),
  }
}

function findingsOf(
  { counts, forms, own }: Blocks['findings'],
  { laws, forms: shapes }: Blocks['forms'],
  slot: number,
  reseller: string,
): readonly Finding[] {
  const before = counts.slice(0, slot).reduce((sum, count) => sum + count, 0)
  const upTo = before + (counts[slot] ?? 0)
  let hole = 0
  const next = (): Solid => own[hole++] ?? ''
  return forms.slice(0, upTo).flatMap((form, i) => {
    const [law = -1, shape = null] = shapes[form] ?? []
    const said = laws[law]
    if (said === undefined) return []
    const finding = whole(said, shape, reseller, next)
    return i < before ? [] : [finding]
  })
}

function joined(blocks: readonly ResellerBlock[]): Resellers {
  return {
    key: blocks.flatMap(({ key }) => key),
    name: blocks.flatMap(({ name }) => name),
    gates: blocks.flatMap(({ gates }) => gates),
    block: blocks.flatMap(({ block: number }) => number),
    slot: blocks.flatMap(({ slot }) => slot),
    rules: blocks.flatMap(({ rules }) => rules),
    blocking: blocks.flatMap(({ blocking }) => blocking),
    warning: blocks.flatMap(({ warning }) => warning),
    advisory: blocks.flatMap(({ advisory }) => advisory),
    unknown: blocks.flatMap(({ unknown }) => unknown),
    waived: blocks.flatMap(({ waived }) => waived),
  }
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined
  return () => {
    done ??= work()
    return done
  }
}
