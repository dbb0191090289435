import type { Report } from './problem.ts'

/** Collects what each text of a list stands for. A text that stands for two different things is reported. */
export function oneMeaningEach<T>(
  file: string,
  entries: Iterable<readonly [text: string, meaning: T]>,
  report: Report,
): ReadonlyMap<string, T> {
  const meanings = new Map<string, T>()
  for (const [text, meaning] of entries) {
    if (meanings.has(text) && meanings.get(text) !== meaning) report({ code: 'two-meanings', file, text })
    meanings.set(text, meaning)
  }
  return meanings
}
