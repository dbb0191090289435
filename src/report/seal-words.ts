import type { SealProblem } from '../run/seal.ts'
import type { Language } from './words.ts'

/** What is said of a sealed run and of keys, in one language. */
export interface SealWords {
  readonly whole: (files: number, key: string) => string
  readonly wrong: (problems: number) => string
  readonly problem: Readonly<Record<SealProblem['code'], string>>
  readonly noFolder: string
  readonly noPrivateKey: string
  readonly noPublicKey: string
}

const ENGLISH: SealWords = {
  whole: (files, key) => `whole: ${files} files as they were sealed, by key ${key}`,
  wrong: (problems) => `not whole: ${problems} ${problems === 1 ? 'problem' : 'problems'}`,
  problem: {
    'no-seal': 'the run has no seal: audit --sign makes one',
    'no-signature': 'the run has a seal without its signature',
    'other-key': 'sealed with another key, or changed since',
    'not-signed': 'the seal or its signature was changed since it was sealed',
    changed: 'changed since it was sealed',
    missing: 'sealed, and there no more',
    added: 'added since it was sealed',
  },
  noFolder: 'there is no such folder',
  noPrivateKey:
    'no private Ed25519 key in PEM without a passphrase; this makes one: openssl genpkey -algorithm ed25519 -out key.pem',
  noPublicKey:
    'no public Ed25519 key in PEM; this takes it from a private one: openssl pkey -in key.pem -pubout -out public.pem',
}

const FRENCH: SealWords = {
  whole: (files, key) => `intact\u00a0: ${files} fichiers tels que scellés, par la clé ${key}`,
  wrong: (problems) => `altéré\u00a0: ${problems} ${problems === 1 ? 'problème' : 'problèmes'}`,
  problem: {
    'no-seal': 'le résultat n’est pas scellé\u00a0; audit --sign le fait',
    'no-signature': 'le sceau n’a pas sa signature',
    'other-key': 'scellé par une autre clé, ou modifié depuis',
    'not-signed': 'le sceau ou sa signature a été modifié depuis',
    changed: 'modifié depuis le scellement',
    missing: 'scellé, et absent aujourd’hui',
    added: 'ajouté depuis le scellement',
  },
  noFolder: 'ce dossier n’existe pas',
  noPrivateKey:
    'pas de clé privée Ed25519 en PEM sans phrase de passe\u00a0; pour en créer une\u00a0: openssl genpkey -algorithm ed25519 -out key.pem',
  noPublicKey:
    'pas de clé publique Ed25519 en PEM\u00a0; pour la tirer de la clé privée\u00a0: openssl pkey -in key.pem -pubout -out public.pem',
}

export const SEAL_WORDS: Readonly<Record<Language, SealWords>> = { en: ENGLISH, fr: FRENCH }
