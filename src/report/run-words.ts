import { printPlace } from '../files/place.ts'
import type { RunDamage } from '../run/run-problem.ts'
import type { WaiverProblem } from '../run/waiver-problem.ts'
import { WORDS } from './languages.ts'
import { safeText } from './safe-text.ts'
import type { Language } from './words.ts'

/** What is said of a run that cannot be opened, and of waivers that are refused, in one language. */
interface RunWords {
  readonly damage: (damage: RunDamage) => string
  readonly waiver: (problem: WaiverProblem) => string
}

const ENGLISH: RunWords = {
  damage: (damage) => {
    switch (damage.code) {
      case 'no-run':
        return 'this is no manifest of a run; an audit writes one, with --out'
      case 'part-gone':
        return 'the run has it no more, or it cannot be read'
      case 'not-utf8':
        return 'a byte that is not UTF-8'
      case 'not-json':
        return 'this is not JSON'
      case 'too-long':
        return 'longer than any line of a run'
      case 'not-parquet':
        return 'this is not Parquet, or it is damaged'
      case 'not-csv':
        return 'a quote is not closed, or text follows it'
      case 'out-of-order':
        return 'a finding that does not follow the one before it'
      case 'shape':
        return `not as a run has it: ${safeText(`${damage.where} ${damage.detail}`.trim())}`
      case 'miscounted':
        return `${safeText(damage.what)}: tally.json counts ${damage.told}, there are ${damage.found}`
    }
  },
  waiver: (problem) => {
    switch (problem.code) {
      case 'unknown-key':
        return `unknown key "${safeText(problem.key)}"${problem.didYouMean === undefined ? '' : `: did you mean "${problem.didYouMean}"?`}`
      case 'missing-key':
        return `"${problem.key}" is not given: a waiver has rule, subject, reason, author, approver and until`
      case 'misshapen':
        return safeText(problem.detail)
      case 'no-such-day':
        return `there is no day "${safeText(problem.day)}": write YYYY-MM-DD`
      case 'own-approval':
        return `"${safeText(problem.author)}" cannot approve a waiver of their own`
      case 'unknown-rule':
        return `there is no rule "${safeText(problem.rule)}"${problem.didYouMean === undefined ? '' : `: did you mean "${problem.didYouMean}"?`}`
      case 'no-file':
        return problem.detail
      case 'not-utf8':
        return 'a byte that is not UTF-8'
      default:
        return WORDS.en.problem(problem)
    }
  },
}

const FRENCH: RunWords = {
  damage: (damage) => {
    switch (damage.code) {
      case 'no-run':
        return 'ce n’est pas le manifeste d’un audit\u00a0; audit --out en écrit un'
      case 'part-gone':
        return 'le résultat ne l’a plus, ou il est illisible'
      case 'not-utf8':
        return 'un octet qui n’est pas de l’UTF-8'
      case 'not-json':
        return 'ce n’est pas du JSON'
      case 'too-long':
        return 'plus long que toute ligne d’un résultat'
      case 'not-parquet':
        return 'ce n’est pas du Parquet, ou le fichier est abîmé'
      case 'not-csv':
        return 'un guillemet n’est pas fermé, ou du texte le suit'
      case 'out-of-order':
        return 'un constat qui ne suit pas le précédent'
      case 'shape':
        return `autre que dans un résultat\u00a0: ${safeText(`${damage.where} ${damage.detail}`.trim())}`
      case 'miscounted':
        return `${safeText(damage.what)}\u00a0: tally.json en compte ${damage.told}, il y en a ${damage.found}`
    }
  },
  waiver: (problem) => {
    switch (problem.code) {
      case 'unknown-key':
        return `clé inconnue « ${safeText(problem.key)} »${problem.didYouMean === undefined ? '' : `\u00a0: vouliez-vous dire « ${problem.didYouMean} »\u00a0?`}`
      case 'missing-key':
        return `« ${problem.key} » manque\u00a0: une dérogation a rule, subject, reason, author, approver et until`
      case 'misshapen':
        return safeText(problem.detail)
      case 'no-such-day':
        return `le jour « ${safeText(problem.day)} » n’existe pas\u00a0: écrivez AAAA-MM-JJ`
      case 'own-approval':
        return `« ${safeText(problem.author)} » ne peut approuver sa propre dérogation`
      case 'unknown-rule':
        return `il n’y a pas de règle « ${safeText(problem.rule)} »${problem.didYouMean === undefined ? '' : `\u00a0: vouliez-vous dire « ${problem.didYouMean} »\u00a0?`}`
      case 'no-file':
        return problem.detail
      case 'not-utf8':
        return 'un octet qui n’est pas de l’UTF-8'
      default:
        return WORDS.fr.problem(problem)
    }
  },
}

const RUN_WORDS: Readonly<Record<Language, RunWords>> = { en: ENGLISH, fr: FRENCH }

/** A damage as a line with its place. */
export function printDamage(damage: RunDamage, language: Language): string {
  const place = 'line' in damage ? `${damage.file}:${damage.line}` : damage.file
  return `${safeText(place)}: ${RUN_WORDS[language].damage(damage)}`
}

/** A problem of a file of waivers as a line with its place. */
export function printWaiverProblem(problem: WaiverProblem, language: Language): string {
  const place = problem.code === 'no-file' ? problem.file : printPlace(problem.at)
  return `${place}: ${RUN_WORDS[language].waiver(problem)}`
}
