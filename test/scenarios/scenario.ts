/**
 * A scenario is one readable file: a sentence, the files there are, a command line, and what the user sees.
 *
 *     An MPN ID in another country than the CSP account blocks the link.
 *
 *     === file contoso.json: datasets/examples/contoso.json
 *     - "country": "FR", "platform"
 *     + "country": "GB", "platform"
 *
 *     === command
 *     partner-preflight check contoso.json
 *
 *     === stdout
 *     ...
 *     === exit
 *     1
 *
 * A file is written out, or is a file of the repository with some of its text replaced. What is printed is compared
 * where the section is there; a scenario without `stderr` expects none.
 */
export interface Scenario {
  readonly sentence: string
  readonly files: readonly ScenarioFile[]
  readonly stdin: string | undefined
  readonly command: readonly string[]
  readonly stdout: string | undefined
  readonly stderr: string
  readonly exit: number
}

export interface ScenarioFile {
  readonly name: string
  /** The file of the repository that this one is made from. */
  readonly from: string | undefined
  readonly body: string
}

export function parseScenario(text: string): Scenario {
  const [sentence = '', ...parts] = text.split(/^=== /m)
  const sections = new Map(parts.map((part) => headAndBody(part)))
  const command = sections.get('command')?.trim().split(/\s+/) ?? []
  return {
    sentence: sentence.trim(),
    files: [...sections].filter(([head]) => head.startsWith('file ')).map(([head, body]) => fileOf(head, body)),
    stdin: sections.get('stdin'),
    command: command.slice(1),
    stdout: sections.get('stdout'),
    stderr: sections.get('stderr') ?? '',
    exit: Number(sections.get('exit')),
  }
}

/** The same file with what came out in the place of what was expected. */
export function rewritten(text: string, seen: { stdout: string; stderr: string; exit: number }): string {
  const kept = text.slice(0, text.search(/^=== (?:stdout|stderr|exit)$/m))
  const printed = (['stdout', 'stderr'] as const)
    .filter((name) => seen[name] !== '')
    .map((name) => `=== ${name}\n${seen[name]}\n`)
  return `${kept}${printed.join('')}=== exit\n${seen.exit}\n`
}

/** The text of a scenario's file, made from that of the file it is made from. */
export function contentOf({ body, name }: ScenarioFile, original: string | undefined): string {
  if (original === undefined) return body
  const lines = body.split('\n')
  return lines.reduce((text, line, i) => {
    if (!line.startsWith('- ')) return text
    const before = line.slice(2)
    if (text.split(before).length !== 2) throw new Error(`${name}: ${before} is not there once`)
    return text.replace(before, () => (lines[i + 1]?.startsWith('+') ? (lines[i + 1] ?? '').slice(2) : ''))
  }, original)
}

function headAndBody(part: string): readonly [string, string] {
  const end = part.indexOf('\n')
  // One blank line before the next section is for the eye.
  return [part.slice(0, end).trim(), part.slice(end + 1).replace(/\n\n$/, '\n')]
}

function fileOf(head: string, body: string): ScenarioFile {
  const [name = '', from] = head.slice('file '.length).split(': ')
  return { name, from, body }
}
