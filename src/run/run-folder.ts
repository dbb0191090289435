import { randomUUID } from 'node:crypto'
import { type FileHandle, mkdir, mkdtemp, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { isThere } from '../files/is-there.ts'
import type { RunRequest } from '../schemas/generated/run-request.ts'
import { REQUEST } from './request.ts'

/** The output could not be written: the disk is full, the place is not ours, or something stands there already. */
export class OutputFailure extends Error {
  readonly path: string

  constructor(path: string, reason: string) {
    super(reason)
    this.path = path
  }
}

type Chunks = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>

/**
 * A run while it is being written: everything goes into a folder beside the final one, which takes the final name only
 * when the run is complete. So a folder of that name is always a whole run.
 */
export class RunFolder {
  readonly final: string
  readonly path: string
  readonly #replace: boolean
  readonly #open: FileHandle[] = []

  private constructor(final: string, path: string, replace: boolean) {
    this.final = final
    this.path = path
    this.#replace = replace
  }

  /** Fails where something of the final name exists, unless it is a run that may be replaced. */
  static async create(out: string, replace: boolean): Promise<RunFolder> {
    const final = resolve(out)
    await restore(final)
    if (await isThere(final)) {
      if (!replace) throw new OutputFailure(out, 'it exists already: name another folder with --out, or add --replace')
      if (!(await isRun(final)))
        throw new OutputFailure(out, 'it is no run, so it is not replaced: name another folder')
    }
    const path = join(dirname(final), `.${basename(final)}.${randomUUID()}.partial`)
    return guarded(out, async () => {
      await makeFolder(path)
      return new RunFolder(final, path, replace)
    })
  }

  /** A folder for what is needed while the run is being made; whoever asks for it removes it. */
  async workFolder(): Promise<string> {
    return guarded(this.final, () => mkdtemp(join(this.path, 'work-')))
  }

  /** Opens a file of the run for writing; give it whole lines or chunks, in order. */
  async file(name: string): Promise<(text: string) => Promise<void>> {
    const handle = await guarded(name, () => open(join(this.path, name), 'w'))
    this.#open.push(handle)
    return (text) =>
      guarded(name, async () => {
        await handle.appendFile(text)
      })
  }

  /** Keeps what was asked for while the run is being written; it is no part of the run. */
  async keepRequest(request: RunRequest): Promise<void> {
    async function* whole() {
      yield `${JSON.stringify(request, null, 2)}\n`
    }
    await this.writeWhole(REQUEST, whole())
  }

  async write(name: string, text: string): Promise<void> {
    const append = await this.file(name)
    await append(text)
  }

  /** Writes a whole file, also in a folder within, and closes it at once: there may be very many. */
  async writeWhole(name: string, chunks: Chunks): Promise<void> {
    const path = join(this.path, name)
    const handle = await guarded(name, async () => {
      await makeFolder(dirname(path))
      return open(path, 'w')
    })
    try {
      for await (const chunk of chunks) await guarded(name, () => handle.appendFile(chunk))
      await guarded(name, () => handle.sync())
    } finally {
      await handle.close()
    }
  }

  /** Takes in a file that lies finished in a work folder. */
  async take(name: string, path: string): Promise<void> {
    await guarded(name, async () => {
      const handle = await open(path, 'r+')
      try {
        await handle.sync()
      } finally {
        await handle.close()
      }
      await rename(path, join(this.path, name))
    })
  }

  /** Makes the run durable and gives it its final name, which another run may have taken meanwhile. */
  async seal(): Promise<void> {
    await guarded(this.final, async () => {
      for (const handle of this.#open.splice(0)) {
        await handle.sync()
        await handle.close()
      }
      await rm(join(this.path, REQUEST), { force: true })
      if (this.#replace && (await isThere(this.final))) await this.#takeThePlace()
      else await rename(this.path, this.final)
    })
  }

  /** Between its two steps no run has the final name: whoever comes next puts the old one back. */
  async #takeThePlace(): Promise<void> {
    const replaced = `${this.path}${REPLACED}`
    await rename(this.final, replaced)
    try {
      await rename(this.path, this.final)
    } catch (error) {
      await rename(replaced, this.final)
      throw error
    }
    await rm(replaced, { recursive: true, force: true })
  }

  /** Leaves nothing behind of a run that did not come to its end. */
  async discard(): Promise<void> {
    await this.#close()
    await rm(this.path, { recursive: true, force: true })
  }

  /** Leaves only what was asked for, so that the run can be taken up again. */
  async interrupt(): Promise<void> {
    await this.#close()
    for (const name of await readdir(this.path)) {
      if (name !== REQUEST) await rm(join(this.path, name), { recursive: true, force: true })
    }
  }

  async #close(): Promise<void> {
    for (const handle of this.#open.splice(0)) await handle.close()
  }
}

const REPLACED = '.replaced'

/** Gives a run its name back where it was about to be replaced when everything stopped. */
async function restore(final: string): Promise<void> {
  if (await isThere(final)) return
  const names = await readdir(dirname(final)).catch(() => [])
  const [left] = names.filter((name) => name.startsWith(`.${basename(final)}.`) && name.endsWith(REPLACED))
  if (left !== undefined) await rename(join(dirname(final), left), final)
}

/** Whether a folder is a run of ours: whoever mistypes `--out` loses nothing else. */
async function isRun(path: string): Promise<boolean> {
  const manifest = await readFile(join(path, 'manifest.json'), 'utf8').catch(() => '')
  return manifest.startsWith('{\n  "tool": "partner-preflight"')
}

async function guarded<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw new OutputFailure(path, reasonOf(error))
  }
}

/** Makes a folder and those above it. Node's own recursive way never ends where the file system refuses (`/proc`). */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path || (await isThere(dirname(path)))) throw error
    await makeFolder(dirname(path))
    await mkdir(path)
  }
}

/** Why something could not be written, in words; undefined where an error is of another sort. */
export function diskFailure(error: unknown): string | undefined {
  return ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(codeOf(error)) ? reasonOf(error) : undefined
}

function reasonOf(error: unknown): string {
  const code = codeOf(error)
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'it may not be written',
    EPERM: 'it may not be written',
    EROFS: 'the disk is read-only',
    ENOENT: 'a folder of its path cannot be made',
    ENOSPC: 'the disk is full: make room and audit again, or name a folder on another disk with --out',
    EDQUOT: 'the disk quota is used up: make room and audit again, or name a folder on another disk with --out',
    EFBIG: 'the file would be larger than is allowed here',
    ENOTEMPTY: 'another audit has put its run there meanwhile, which stays: name another folder with --out',
    ENOTDIR: 'part of its path is a file',
    EEXIST: 'part of its path is a file',
    EISDIR: 'it is a folder',
    ENAMETOOLONG: 'its name is too long',
  }
  return reasons[code] ?? `it cannot be written (${code})`
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}
