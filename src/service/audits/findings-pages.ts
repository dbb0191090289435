import { setImmediate as nextRound } from 'node:timers/promises'
import { findingLineParts, hasRows, type Wanted } from '../../run/finding-lines.ts'
import { isPart } from '../../run/run-problem.ts'

/** A page of the findings of a run, each as its line of NDJSON. */
export interface Page {
  readonly texts: readonly string[]
  /** How many rows of the run lead up to the next page; absent on the last. */
  readonly next?: number
}

/** Which page is asked for: of the run in a folder, after so many of its rows, with so many findings at most. */
interface Asked {
  readonly run: string
  readonly after: number
  readonly wanted: Wanted
  readonly limit: number
}

/**
 * Reads the findings of runs, one page after the other, whoever asks: so that however many ask, a pre-flight waits for a
 * few findings at most, and no more is held than one page for each of them.
 */
export class FindingsPages {
  readonly #underWay = new Map<string, number>()
  #last: Promise<unknown> = Promise.resolve()

  /** Whether one more answer may be given to the same; whoever is let in keeps its place until `left` is called. */
  enter(name: string): { readonly left: () => void } | undefined {
    const before = this.#underWay.get(name) ?? 0
    if (before >= MOST_ANSWERS) return undefined
    this.#underWay.set(name, before + 1)
    return { left: () => this.#underWay.set(name, (this.#underWay.get(name) ?? 1) - 1) }
  }

  /** A page: as many findings as are asked for, or as one answer can hold. */
  page(asked: Asked): Promise<Page | 'run-damaged' | 'no-such-row'> {
    const page = this.#last.then(() => pageOf(asked))
    this.#last = page.catch(() => {})
    return page
  }
}

/** Each may take as long as its reader, and holds a page meanwhile. */
const MOST_ANSWERS = 8

async function pageOf({ run, after, wanted, limit }: Asked): Promise<Page | 'run-damaged' | 'no-such-row'> {
  const texts: string[] = []
  let [passed, length] = [after, 0]
  for await (const line of findingLineParts(run, after, wanted, limit + 1)) {
    if (!isPart(line)) return 'run-damaged'
    if (texts.length >= limit || length > MOST_TEXT) return { texts, next: passed }
    texts.push(line.value.text)
    length += line.value.text.length
    passed = line.value.row
    if (texts.length % AT_ONCE === 0) await nextRound()
  }
  return texts.length > 0 || (await hasRows(run, after)) === true ? { texts } : 'no-such-row'
}

const MOST_TEXT = 16 * 1024 * 1024

/** So many findings are a millisecond's work. */
const AT_ONCE = 10
