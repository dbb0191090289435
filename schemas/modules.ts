import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { compile } from 'json-schema-to-typescript'

const ENDING = '.schema.json'
const BANNER = '// Generated from schemas/ by `npm run generate`: edit the schema instead.\n'

/**
 * Turns every `<name>.schema.json` of a folder into the text of three files, by file name:
 * `<name>.ts` with the types and the function `validate<Title>`, `<name>.cjs` with the validator that stands behind it,
 * and `<name>.d.cts` which declares that validator as a type guard.
 * A schema that is not strict 2020-12, or has no title that can serve as a type's name, is a thrown error.
 */
export async function generateModules(folder: string): Promise<Map<string, string>> {
  const schemas = await readSchemas(folder)
  const modules = new Map<string, string>()

  for (const { name, schema } of schemas) {
    const title = typeName(name, schema)
    modules.set(`${name}.ts`, BANNER + face(name, title) + (await types(folder, name, schema)))
    modules.set(`${name}.cjs`, BANNER + validator(name, schemas))
    modules.set(`${name}.d.cts`, BANNER + declaration(name, title))
  }
  return modules
}

interface NamedSchema {
  readonly name: string
  readonly schema: AnySchemaObject
}

async function readSchemas(folder: string): Promise<NamedSchema[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(ENDING)).sort()
  return Promise.all(
    files.map(async (file) => ({
      name: file.slice(0, -ENDING.length),
      schema: JSON.parse(await readFile(join(folder, file), 'utf8')),
    })),
  )
}

function typeName(name: string, { title }: AnySchemaObject): string {
  if (typeof title === 'string' && /^[A-Z][A-Za-z0-9]*$/.test(title)) return title
  throw new Error(`${name}${ENDING}: the title must be the name of its type, such as "AccountState"`)
}

function face(name: string, title: string): string {
  return `import { type Validated, validated } from '../validated.ts'
import conforms from './${name}.cjs'

export function validate${title}(value: unknown): Validated<${title}> {
  return validated(conforms, value)
}

`
}

function types(folder: string, name: string, schema: AnySchemaObject): Promise<string> {
  return compile(schema, name, {
    cwd: folder,
    bannerComment: '',
    ignoreMinAndMaxItems: true,
    style: { semi: false, singleQuote: true, printWidth: 120 },
  })
}

/**
 * The input is judged as it came: nothing is coerced, defaulted or removed, and every problem is reported.
 * Each schema has an Ajv of its own, because Ajv numbers its variables across everything it has compiled.
 */
function validator(name: string, schemas: readonly NamedSchema[]): string {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: true,
    strictTuples: true,
    allowUnionTypes: true,
    allErrors: true,
    code: { source: true, lines: true },
  })
  for (const other of schemas) ajv.addSchema(other.schema, other.name + ENDING)
  return standalone.default(ajv, ajv.getSchema(name + ENDING))
}

/** CommonJS, because ajv's ES module output still calls `require`. */
function declaration(name: string, title: string): string {
  return `import type { ErrorObject } from 'ajv'
import type { ${title} } from './${name}.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is ${title}
  errors?: ErrorObject[] | null
}
export = conforms
`
}
