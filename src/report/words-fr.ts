import type { SubjectKind } from '../domain/subject.ts'
import type { AccountProblem } from '../preflight/account.ts'
import type { Notice } from '../preflight/notices.ts'
import { isExport } from './is-export.ts'
import { ranges } from './ranges.ts'
import { safeText } from './safe-text.ts'
import type { AccountCount, Count, Words } from './words.ts'

// French typography: a no-break space before a colon and inside quotation marks, a narrow one before ; ? and !.

export const FRENCH: Words = {
  language: 'fr',
  asOf: (day, from) =>
    `au ${day} (${{ flag: 'selon --as-of', file: 'selon le fichier', clock: 'aujourd’hui en UTC' }[from]})`,
  rulesInForce: (rules) => `${many(rules, 'règle')} en vigueur`,
  chosen: (settings) => `selon les réglages : ${settings.join(', ')}`,
  severity: { blocking: 'bloquante', warning: 'avertissement', advisory: 'conseil' },
  gate: (gate) => `étape ${gate}`,
  subjects: (kind, count) => `${count} ${count < 2 ? SUBJECTS[kind][0] : SUBJECTS[kind][1]}`,
  sentence: (text) => `${text}.`,
  label: { seen: 'vu', by: 'selon', do: 'faire', error: 'erreur' },
  more: (count) => `… et ${count} de plus (tous avec --format json)`,
  marketTable: (revision, notice) => `le tableau des marchés CSP, révision ${revision}. ${notice}`,
  citation: (title, revision, sentences) =>
    `« ${title} », ${revision}${sentences.length === 0 ? '' : `, ${sentences.length === 1 ? 'phrase' : 'phrases'} ${ranges(sentences)}`}`,
  who: {
    'reseller-global-admin': 'administrateur général du revendeur',
    reseller: 'le revendeur',
    provider: 'le fournisseur indirect',
    customer: 'le client',
    microsoft: 'Microsoft',
  },
  refusal: (code, endpoint, meaning) => `${code} (${endpoint}) : ${meaning}`,
  notKnown: (path, cause, candidates) => {
    switch (cause) {
      case 'blank':
        return `${path} est vide`
      case 'unreadable':
        return `${path} est illisible`
      case 'ambiguous':
        return `${path} peut se lire ${candidates.join(' ou ')}`
      case 'conflict':
        return `${path} est dit de deux façons : ${candidates.join(' et ')}`
      case 'none':
        return `${path} est connu comme absent`
      case 'no-match':
        return `${path} ne correspond à rien dans ce qui est fourni`
      default:
        return `${path} n’est pas renseigné`
    }
  },
  times: (count) => `${count} fois`,
  emptyList: 'écrivez [] s’il n’y en a pas',
  wouldSettle: (settled, unknown, what) =>
    unknown === 1
      ? `Trancherait le verdict inconnu : ${what}.`
      : `Trancherait ${settled} des ${unknown} verdicts inconnus : ${what}.`,
  count: countOf,
  next: (what) => `À faire : ${what}`,
  afterwards: (rules) => `Ensuite : ${rules.join(', ')}.`,
  give: (what) => `renseignez ${what}.`,
  mend: (what) => `corrigez ${what}.`,
  nothingToDo: 'Rien ne s’y oppose.',
  accounts: accountsOf,
  apart: (rules) =>
    `Chaque compte a été jugé seul\u00a0: ce que plusieurs ne montrent qu’ensemble (${rules.join(', ')}) relève de partner-preflight audit.`,
  howToFill:
    'Remplissez ce que vous savez et supprimez le reste ; null dit qu’il n’y en a pas, [] qu’une liste est vide. Ensuite : partner-preflight check FICHIER',
  problem: problemOf,
  notice: noticeOf,
  noRules: (day, first, gate) =>
    `aucune règle${gate === undefined ? '' : ` de l’étape ${gate}`} n’est en vigueur au ${day}${first === undefined ? '' : ` ; le premier jour qui en a est le ${first}`}`,
}

const SUBJECTS: Readonly<Record<SubjectKind, readonly [one: string, more: string]>> = {
  reseller: ['revendeur', 'revendeurs'],
  contact: ['contact', 'contacts'],
  'mpn-id': ['ID MPN', 'ID MPN'],
  agreement: ['contrat', 'contrats'],
  user: ['utilisateur', 'utilisateurs'],
  'provider-link': ['fournisseur', 'fournisseurs'],
  customer: ['client', 'clients'],
  order: ['ligne de commande', 'lignes de commande'],
}

function countOf({ blocking, warning, advisory, unknown, pass, notApplicable }: Count): string {
  const parts = [
    blocking > 0 ? `${blocking} ${blocking === 1 ? 'échec bloquant' : 'échecs bloquants'}` : '',
    warning > 0 ? many(warning, 'avertissement') : '',
    advisory > 0 ? many(advisory, 'conseil') : '',
    unknown > 0 ? many(unknown, 'inconnu') : '',
    pass > 0 ? many(pass, 'conforme') : '',
    notApplicable > 0 ? `${notApplicable} sans objet` : '',
  ]
  return `${parts.filter((part) => part !== '').join(', ')}.`
}

function accountsOf({ all, failing, undetermined, fine, refused }: AccountCount): string {
  const parts = [
    failing > 0 ? `${failing} avec un échec bloquant` : '',
    undetermined > 0 ? many(undetermined, 'indéterminé') : '',
    fine > 0 ? `${fine} en règle` : '',
    refused > 0 ? many(refused, 'refusé') : '',
  ]
  return `${many(all, 'compte')} : ${parts.filter((part) => part !== '').join(', ')}.`
}

function problemOf(problem: AccountProblem): string {
  switch (problem.code) {
    case 'not-json':
      return `ce n’est pas du JSON : ${JSON_FAULTS[problem.detail] ?? problem.detail}${isExport(problem.at.file) ? ' ; les exports se jugent avec `partner-preflight audit`' : ''}`
    case 'duplicate-key':
      return `la clé « ${safeText(problem.key)} » apparaît ici une seconde fois : gardez-en une`
    case 'too-deep':
      return `plus de ${problem.limit} niveaux d’imbrication`
    case 'not-utf8':
      return problem.utf16
        ? 'le fichier est en UTF-16 : enregistrez-le en UTF-8'
        : 'un octet qui n’est pas de l’UTF-8 : enregistrez le fichier en UTF-8'
    case 'empty':
      return 'le fichier est vide : `partner-preflight init` écrit un état de compte à remplir'
    case 'a-list':
      return 'une liste n’est pas lue : écrivez un état de compte par ligne (NDJSON), par exemple avec `jq -c ".[]"`'
    case 'not-an-object':
      return 'un état de compte est un objet JSON, tel que { "reseller": { … } }'
  }
}

const JSON_FAULTS: Readonly<Record<string, string>> = {
  'invalid symbol': 'mot inconnu',
  'invalid number format': 'nombre mal écrit',
  'property name expected': 'il manque un nom de clé',
  'value expected': 'il manque une valeur',
  'colon expected': 'il manque un deux-points',
  'comma expected': 'il manque une virgule',
  'close brace expected': 'il manque une accolade fermante',
  'close bracket expected': 'il manque un crochet fermant',
  'end of file expected': 'il y a quelque chose après la fin',
  'invalid comment token': 'un commentaire n’a pas sa place ici',
  'unexpected end of string': 'un texte n’est pas terminé',
  'invalid unicode': 'caractère \\u mal écrit',
  'invalid escape character': 'caractère d’échappement inconnu',
  'invalid character': 'caractère interdit dans un texte',
}

function noticeOf(notice: Notice): string {
  switch (notice.code) {
    case 'unknown-key':
      return `clé inconnue « ${safeText(notice.key)} »${notice.didYouMean === undefined ? ', ignorée' : ` : vouliez-vous dire « ${notice.didYouMean} » ?`}`
    case 'unreadable':
      return `${notice.path} n’est pas ${notice.words.length > 0 ? `un mot parmi ${notice.words.join(', ')}` : (KINDS[notice.type] ?? 'lisible')}`
    case 'as-of-unreadable':
      return 'asOf n’est pas un jour tel que 2021-03-15, pris comme non renseigné'
  }
}

const KINDS: Readonly<Record<string, string>> = {
  text: 'un texte',
  guid: 'un GUID tel que 1f3a52c4-6d1e-4b8a-9c55-0a7d3f2b9e10',
  'mpn-id': 'un ID MPN tel que 4391507',
  day: 'un jour tel que 2021-03-15',
  country: 'un pays tel que FR',
  region: 'une région CSP telle que europe',
  currency: 'une devise telle que EUR',
  flag: 'true ou false',
  number: 'un nombre',
  role: 'un rôle tel que global-admin',
  roles: 'une liste de rôles telle que ["global-admin"]',
  domains: 'une liste de domaines telle que ["contoso.fr"]',
  listing: 'une liste',
}

/** In French zero and one are singular. */
function many(count: number, noun: string): string {
  return `${count} ${noun}${count < 2 ? '' : 's'}`
}
