import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MultipartFile } from '@fastify/multipart'
import { isDay } from '../../domain/civil.ts'
import { syncFolder } from '../../files/write-durably.ts'
import { LANGUAGES, type Language } from '../../report/words.ts'
import type { Audits } from './audits.ts'
import { INPUTS, MAPPING, NAMES, WAIVERS } from './data-folder.ts'
import { hasTooManyValues } from './document-size.ts'
import { smallPart, takePart } from './part-reader.ts'
import { type Refused, tooLarge, tooManyFiles, tooManyValues, wrongPart } from './refused.ts'
import { inputPath } from './run-audit.ts'
import { refusedMapping } from './uploaded-mapping.ts'
import { refusedWaivers } from './uploaded-waivers.ts'

/** What an upload brought; its files lie in the folder it was received into. */
export interface Upload {
  readonly files: readonly { readonly name: string; readonly bytes: number }[]
  readonly asOf: string | undefined
  readonly lang: Language | undefined
  /** The sha256 of all that was sent, for whoever sends the same again. */
  readonly content: string
}

/** The parts that may come beside files. */
export const FIELDS = ['mapping', 'waivers', 'asOf', 'lang'] as const
type Field = (typeof FIELDS)[number]

/** What an upload is received by. */
type House = Pick<Audits, 'limits' | 'rules' | 'pace'>

/** An upload as it comes, part by part. */
export class UploadInParts {
  readonly #folder: string
  readonly #house: House
  readonly #files: { readonly name: string; readonly bytes: number }[] = []
  readonly #fields = new Map<string, string>()
  readonly #content = createHash('sha256')

  constructor(folder: string, house: House) {
    this.#folder = folder
    this.#house = house
  }

  /** Takes the next part, all of it; or says why not. */
  async take(part: MultipartFile): Promise<Refused | undefined> {
    if (part.fieldname === 'files') return this.#takeFile(part)
    const name = FIELDS.find((field) => field === part.fieldname)
    if (name === undefined) return wrongPart('unknown')
    if (this.#fields.has(name)) return wrongPart('twice', name)
    const document = DOCUMENTS[name]
    const limit = document === undefined ? SHORT : this.#house.limits.bodyLimit
    const bytes = await smallPart(part.file, limit, this.#house.pace)
    if (bytes === undefined || part.file.truncated) return tooLarge(limit, name)
    if ((name === 'mapping' || name === 'waivers') && hasTooManyValues(bytes, name)) return tooManyValues(name)
    this.#fields.set(name, bytes.toString('utf8'))
    const refused = this.#faultOf(name, bytes)
    if (refused !== undefined || document === undefined) return refused
    await writeFile(join(this.#folder, document), bytes, { flush: true })
    return undefined
  }

  /** What all parts together are, when there are no more. */
  async whole(): Promise<Upload | Refused> {
    if (this.#files.length === 0) return wrongPart('missing', 'files')
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

  async #takeFile({ filename: name, file }: MultipartFile): Promise<Refused | undefined> {
    const { maxFiles, maxFile } = this.#house.limits
    if (this.#files.length >= maxFiles) return tooManyFiles(maxFiles)
    if (!isName(name)) return wrongPart('unnamed', 'files')
    if (this.#files.some((other) => other.name === name)) return wrongPart('same-name', 'files')
    const { bytes, sha256 } = await takePart(file, join(this.#folder, inputPath(this.#files.length)), this.#house.pace)
    if (file.truncated) return tooLarge(maxFile, 'files')
    this.#files.push({ name, bytes })
    this.#saw(name, sha256)
    return undefined
  }

  #faultOf(name: Field, bytes: Buffer): Refused | undefined {
    const text = bytes.toString('utf8')
    switch (name) {
      case 'mapping':
        return refusedMapping(bytes)
      case 'waivers':
        return refusedWaivers(bytes, this.#house.rules)
      case 'asOf':
        return isDay(text) ? undefined : wrongPart('day', name)
      case 'lang':
        return languageIn(text) === undefined ? wrongPart('lang', name) : undefined
    }
  }

  #saw(...texts: readonly string[]): void {
    this.#content.update(JSON.stringify(texts))
  }
}

/** The most bytes of a day or a language. */
const SHORT = 20

/** Parts that are kept as they came, and the files that they become. */
const DOCUMENTS: { readonly [F in Field]?: string } = { mapping: MAPPING, waivers: WAIVERS }

function languageIn(text: string | undefined): Language | undefined {
  return LANGUAGES.find((language) => language === text)
}

/** A name is shown, and says whether a file is JSON, a workbook or text. It is never a path. */
function isName(name: string | undefined): name is string {
  return name !== undefined && name.length <= 255 && /[^-]/.test(name) && !/\p{Cc}/u.test(name)
}
