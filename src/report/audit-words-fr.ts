import type { AuditWords } from './audit-words.ts'

const number = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, '\u202f')
const many = (count: number, thing: string, plural = `${thing}s`) => `${number(count)} ${count < 2 ? thing : plural}`

export const AUDIT_FRENCH: AuditWords = {
  language: 'fr',
  number,
  asOf: (day, from, rules) =>
    `Audit   au ${day} (${{ flag: 'option --as-of', file: 'indiqué par le fichier', clock: 'aujourd’hui, UTC' }[from]})   ${many(rules, 'règle')} en vigueur`,
  records: (read, ignored, rejected) =>
    many(read, 'enregistrement') +
    (ignored > 0 ? `, dont ${many(ignored, 'ignoré')}, sans revendeur` : '') +
    (rejected > 0 ? `, dont ${many(rejected, 'rejeté')}\u00a0: voir rejects.csv` : ''),
  recordsOfNoKind: (read) => `${many(read, 'enregistrement')}, ${read < 2 ? 'ignoré' : 'tous ignorés'}`,
  columns: ['étape', 'ouverte', 'bloquée', 'indéterminée'],
  onlyThroughOthers: 'seulement par certains de leurs clients, commandes ou autres enregistrements',
  onlyForColumns: 'seulement faute de colonnes dans les fichiers',
  standHere: (through) =>
    `s’arrêtent ici\u00a0: première étape qui n’est pas ouverte\u00a0; toutes le sont pour ${many(through, 'revendeur')}`,
  scopeEvaluable:
    'Les règles dont aucun fichier n’a les colonnes ne comptent ni pour les étapes ni pour le code de sortie (--scope evaluable).',
  blocksMost: 'bloque le plus',
  nothingBlocks: 'rien de ce qui a pu être jugé',
  blocks: (resellers, customers, orders) =>
    `${many(resellers, 'revendeur')}, avec ${many(customers, 'client')} et ${many(orders, 'ligne de commande', 'lignes de commande')}`,
  waived: 'dérogations',
  waivedOf: (rule, findings) => `${rule}\u00a0: ${many(findings, 'constat')}`,
  waivedStays: 'Verdicts et étapes restent ce qu’ils étaient\u00a0; le code de sortie n’en tient pas compte.',
  settlesMost: 'trancherait le plus',
  settles: (column, cause, verdicts, resellers) => {
    const what = cause === 'no-column' ? `une colonne pour ${column}` : `${column} (${CAUSES[cause]})`
    return `${what}\u00a0: ${many(verdicts, 'verdict')} sur ${many(resellers, 'revendeur')}`
  },
  missingExports: 'exports manquants',
  exportSettles: (kind, verdicts) => `${kind}\u00a0: à lui seul, rempli, il trancherait ${many(verdicts, 'verdict')}`,
  disagree: 'désaccords',
  leavesUnknown: (verdicts) => `${many(verdicts, 'verdict')} sans réponse à cause de telles cellules`,
  notEvaluable: 'non évaluable',
  needs: (rule, columns) => `${rule}\u00a0: il manque ${columns.join(', ')}`,
  secondOpinion: 'second avis',
  judgedAlike: (agreed, sample) =>
    `${number(agreed)} verdicts sur ${number(sample)} de l’échantillon sont les mêmes selon json-rules-engine, d’après les enregistrements sources`,
  sampleIs: (subjects, resellers) =>
    `sur ${many(subjects, 'objet')} de ${many(resellers, 'revendeur')}, tirés au sort et de sorte que chaque règle montre chacun de ses verdicts`,
  settings: 'réglages',
  markets: 'marchés',
  marketTable: (revision, notice) => `tableau du ${revision}. ${notice}`,
  accounting: (read, used, ignored, rejected) =>
    `lus ${number(read)} = utilisés ${number(used)} + ignorés ${number(ignored)} + rejetés ${number(rejected)}`,
  more: (count) => `… et ${number(count)} autres dans tally.json`,
  run: 'le résultat est dans',
  seconds: (milliseconds) => `${(milliseconds / 1000).toFixed(1).replace('.', ',')} s`,
}

const CAUSES = {
  missing: 'non fourni pour certains',
  'no-column': 'dans aucun fichier',
  blank: 'vide',
  unreadable: 'illisible',
  ambiguous: 'lisible de deux façons',
  conflict: 'sources en désaccord',
  none: 'absence déclarée',
  'no-match': 'sans correspondance',
} as const
