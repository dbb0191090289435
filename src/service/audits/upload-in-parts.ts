import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MultipartFile } from '@fastify/multipart'
import { isDay } from '../../domain/civil.ts'
import { syncFolder } from '../../files/write-durably.ts'
import { LANGUAGES, type Language } from '../../report/words.ts'
import { INPUTS, MAPPING, NAMES } from './data-folder.ts'
import type { AuditLimits } from './limits.ts'
import { smallPart, takePart } from './part-reader.ts'
import { Refused, type RefusedPart } from './refused.ts'
import { inputPath } from './run-audit.ts'
import { mappingFaults } from './uploaded-mapping.ts'

/** What an upload brought; its files lie in the folder it was received into. */
export interface Upload {
  readonly files: readonly { readonly name: string; readonly bytes: number }[]
  readonly asOf: string | undefined
  readonly lang: Language | undefined
  /** The sha256 of all that was sent, for whoever sends the same again. */
  readonly content: string
}

/** The parts that may come beside files. */
export const FIELDS = ['mapping', 'asOf', 'lang'] as const

/** An upload as it comes, part by part; each that is not as it should be throws `Refused`. */
export class UploadInParts {
  readonly #folder: string
  readonly #limits: AuditLimits
  readonly #files: { readonly name: string; readonly bytes: number }[] = []
  readonly #fields = new Map<string, string>()
  readonly #content = createHash('sha256')

  constructor(folder: string, limits: AuditLimits) {
    this.#folder = folder
    this.#limits = limits
  }

  /** Takes the next part, all of it. */
  async take(part: MultipartFile): Promise<void> {
    if (part.fieldname === 'files') return this.#takeFile(part)
    const name = FIELDS.find((field) => field === part.fieldname)
    if (name === undefined) throw wrong('unknown')
    if (this.#fields.has(name)) throw wrong('twice', name)
    const limit = name === 'mapping' ? this.#limits.bodyLimit : SHORT
    const bytes = await smallPart(part.file, limit)
    if (bytes === undefined || part.file.truncated) throw new Refused('too-large', { part: name, limit })
    const text = bytes.toString('utf8')
    if (name === 'asOf' && !isDay(text)) throw wrong('day', name)
    if (name === 'lang' && languageIn(text) === undefined) throw wrong('lang', name)
    if (name === 'mapping') await this.#takeMapping(bytes)
    this.#fields.set(name, text)
  }

  /** What all parts together are, when there are no more. */
  async whole(): Promise<Upload> {
    if (this.#files.length === 0) throw wrong('missing', 'files')
    for (const name of FIELDS) this.#saw(name, this.#fields.get(name) ?? '')
    const names = Object.fromEntries(this.#files.map(({ name }, i) => [inputPath(i), name]))
    await writeFile(join(this.#folder, NAMES), JSON.stringify(names), { flush: true })
    await syncFolder(join(this.#folder, INPUTS))
    return {
      files: this.#files,
      asOf: this.#fields.get('asOf'),
      lang: languageIn(this.#fields.get('lang')),
      content: this.#content.digest('hex'),
    }
  }

  async #takeFile({ filename: name, file }: MultipartFile): Promise<void> {
    const { maxFiles, maxFile } = this.#limits
    if (this.#files.length >= maxFiles) throw new Refused('too-many-files', { part: 'files', limit: maxFiles })
    if (!isName(name)) throw wrong('unnamed', 'files')
    if (this.#files.some((other) => other.name === name)) throw wrong('same-name', 'files')
    const { bytes, sha256 } = await takePart(file, join(this.#folder, inputPath(this.#files.length)))
    if (file.truncated) throw new Refused('too-large', { part: 'files', limit: maxFile })
    this.#files.push({ name, bytes })
    this.#saw(name, sha256)
  }

  async #takeMapping(bytes: Uint8Array): Promise<void> {
    const faults = mappingFaults(bytes)
    if (faults !== undefined) throw new Refused('wrong-mapping', faults)
    await writeFile(join(this.#folder, MAPPING), bytes, { flush: true })
  }

  #saw(...texts: readonly string[]): void {
    this.#content.update(JSON.stringify(texts))
  }
}

/** The most bytes of a day or a language. */
const SHORT = 20

function wrong(why: RefusedPart['why'], part?: string): Refused {
  return new Refused('wrong-part', { why, ...(part !== undefined && { part }) })
}

function languageIn(text: string | undefined): Language | undefined {
  return LANGUAGES.find((language) => language === text)
}

/** A name is shown, and says whether a file is JSON, a workbook or text. It is never a path. */
function isName(name: string | undefined): name is string {
  return name !== undefined && name.length <= 255 && /[^-]/.test(name) && !/\p{Cc}/u.test(name)
}
