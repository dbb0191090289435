import { createHmac } from 'node:crypto'
import { posix } from 'node:path'

/** Puts tokens in the place of what tells who somebody is: the same text and key give the same token. */
export interface Redactor {
  /** A token for a text, however it is written in case and blanks; nothing for nothing. */
  readonly text: (text: string) => string
  /** A file by a token; what kind of file it is stays. */
  readonly file: (name: string) => string
  /** A subject's key, whose parts stay apart; `reseller` is that of its reseller, where it is known. */
  readonly key: (key: string, reseller?: string) => string
}

/** Tokens by HMAC-SHA256: whoever has not the key can neither undo them nor try out who it might be. */
export function redactor(secret: Uint8Array): Redactor {
  const text = (plain: string) => {
    const same = plain.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
    return same === '' ? '' : tokenOf(createHmac('sha256', secret).update(same).digest())
  }
  const file = (name: string) => text(name) + (/^\.[a-z]{1,6}$/.test(posix.extname(name)) ? posix.extname(name) : '')
  const reseller = (key: string) => {
    const [, path, number] = /^record:(.*):(\d+)$/su.exec(key) ?? []
    if (path !== undefined) return `record:${file(path)}:${number}`
    return key.startsWith('mpn:') ? `mpn:${text(key.slice(4))}` : text(key)
  }
  return {
    text,
    file,
    key: (key, owner = /^(?:record:.*:\d+(?=\/|$)|[^/]*)/su.exec(key)?.[0] ?? '') =>
      key.startsWith(owner) ? reseller(owner) + below(key.slice(owner.length), text) : text(key),
  }
}

/** Letters alone, so that no token can hold a number that is somebody's by chance. */
function tokenOf(hash: Buffer): string {
  const letters = [...hash.subarray(0, 8).toString('hex')].map((digit) => ALPHABET[Number.parseInt(digit, 16)])
  return `x-${letters.join('')}`
}

const ALPHABET = 'bcdfghjklmnpqrst'

/** What a key has after its reseller: the kind stays, and so do words of ours, positions and the star of a waiver. */
function below(rest: string, text: Redactor['text']): string {
  if (rest === '' || rest === '/*' || rest === '/contact') return rest
  const [, kind = '', name = ''] = /^\/([a-z]+)\/(.*)$/su.exec(rest) ?? []
  if (kind === '') return `/${text(rest)}`
  if (/^\[\d+\]$/.test(name)) return rest
  const [, type, tenant, region] = /^([a-z]+)\/([^/]*)\/([a-z-]+)$/.exec(name) ?? []
  if (kind !== 'agreement' || tenant === undefined) return `/${kind}/${text(name)}`
  return `/${kind}/${type}/${tenant === '-' ? tenant : text(tenant)}/${region}`
}
