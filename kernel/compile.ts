import { fileURLToPath } from 'node:url'
import asc from 'assemblyscript/asc'

const KERNEL = fileURLToPath(new URL('.', import.meta.url))
const NAME = 'clean-bytes'

/** The module of src/ that holds the kernel, compiled, with the compiler's own account of what it exports. */
export async function compileKernel(): Promise<string> {
  const made = new Map<string, string | Uint8Array>()
  const writeFile = (name: string, contents: string | Uint8Array) => void made.set(name, contents)
  const options = ['--baseDir', KERNEL, '--runtime', 'stub', '--enable', 'simd', '-O3', '--noAssert']
  const { error, stderr } = await asc.main(
    [`assembly/${NAME}.ts`, ...options, '--bindings', 'raw', '--outFile', `${NAME}.wasm`],
    { writeFile },
  )
  if (error !== null) throw new Error(`${error.message}\n${stderr.toString()}`)
  const binary = made.get(`${NAME}.wasm`)
  const types = /^declare namespace __AdaptedExports \{\n(.*?)^\}\n/ms.exec(String(made.get(`${NAME}.d.ts`)))?.[1]
  if (typeof binary !== 'object' || types === undefined) throw new Error('the compiler of the kernel wrote no module')
  return moduleOf(Buffer.from(binary).toString('base64'), types)
}

function moduleOf(binary: string, types: string): string {
  return `// Made by \`npm run generate\` of kernel/assembly/${NAME}.ts.
declare namespace WebAssembly {
  interface Memory {
    readonly buffer: ArrayBuffer
  }
}
declare namespace Kernel {
${types}}
declare const WebAssembly: {
  readonly Module: new (binary: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: typeof Kernel }
}
export interface Imports {
  readonly isStructural: (record: number, stop: number) => boolean
}
let compiled: object | undefined

/** A kernel with a memory of its own. */
export function instantiate(imports: Imports): typeof Kernel {
  compiled ??= new WebAssembly.Module(Buffer.from(BINARY, 'base64'))
  return new WebAssembly.Instance(compiled, { '${NAME}': imports }).exports
}

const BINARY =
  '${binary}'
`
}
