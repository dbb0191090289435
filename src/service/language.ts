import Negotiator from 'negotiator'
import type { Language } from '../report/words.ts'

/** The language that an Accept-Language header asks for; English where it asks for none of ours. */
export function languageOf(acceptLanguage: string | undefined): Language {
  if (acceptLanguage === undefined || acceptLanguage.length > LONGEST) return 'en'
  const [first] = new Negotiator({ headers: { 'accept-language': acceptLanguage } }).languages(['en', 'fr'])
  return first === 'fr' ? 'fr' : 'en'
}

/** No browser sends more; to sort thousands of languages is work for nothing. */
const LONGEST = 200
