import type { Datasets } from '../datasets/datasets.ts'
import { restsOnMarkets } from '../rules/rests-on-markets.ts'
import type { RuleFile } from '../schemas/generated/rule.ts'
import type { Words } from './words.ts'

/** What a rule rests on: the sentences of its sources, and the table of markets with its notice where it asks for it. */
export function citationsOf(
  rule: RuleFile,
  { documents, marketTable }: Pick<Datasets, 'documents' | 'marketTable'>,
  words: Words,
  urls = false,
): readonly string[] {
  const cited = rule.sources.flatMap(({ document, revision, sentences }) => {
    const known = documents.get(document)
    const citation = words.citation(known?.title ?? document, revision, sentences)
    return known === undefined || !urls ? [citation] : [citation, known.url]
  })
  if (!restsOnMarkets(rule)) return cited
  return [...cited, words.marketTable(marketTable.revision, marketTable.notice[words.language])]
}
