import { nameKind } from '../domain/company-name.ts'
import { ofText } from './derived-text.ts'
import type { Expression } from './expression.ts'

/** What a company's name looks like; the table `name_kind` has a line for every name that is not ordinary. */
export function kindOfName(name: Expression<string>): Expression<string> {
  return ofText(
    name,
    'name_kind',
    (text, { datasets }) => nameKind(text, datasets.words.placeholderName),
    (line) => `coalesce(${line}.kind, 'ordinary')`,
  )
}
