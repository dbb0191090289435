import { fc, test } from '@fast-check/vitest'
import { marked } from 'marked'
import { describe, expect } from 'vitest'
import { LETTER_FORMS, type LetterForm, letters } from '../../src/report/letters.ts'
import type { Finding } from '../../src/schemas/generated/finding.ts'
import { HOSTILE, type World, withRun, worlds } from '../run/run-world.ts'
import { reportOn } from './made.ts'

/** The letters on a world by file name. */
async function lettersOn(
  world: World,
  language: 'en' | 'fr' = 'en',
  form: LetterForm = 'md',
): Promise<ReadonlyMap<string, string>> {
  return withRun(world, async (folder) => {
    const found = new Map<string, string>()
    for await (const { name, chunks } of letters(await reportOn(folder, language), form)) {
      for await (const chunk of chunks()) found.set(name, String(chunk))
    }
    return found
  })
}

const MARK = 'xsecretx'

/** Every text of a reseller carries its mark, and its findings show the cells of all others beside its own. */
function withMarks(world: World): World {
  const markOf = (reseller: string) => `${MARK}${world.resellers.findIndex((one) => one.reseller === reseller)}${MARK}`
  return {
    ...world,
    resellers: world.resellers.map((line) => ({ ...line, legalName: markOf(line.reseller) })),
    findings: world.findings.map((finding): Finding => {
      const mine = markOf(finding.subject.reseller)
      const cells = world.resellers.map(({ reseller }) => ({
        text: markOf(reseller),
        reseller,
        at: { file: markOf(reseller), line: 1, column: 1 },
      }))
      const at = { file: world.resellers.map(({ reseller }) => markOf(reseller)).join(), line: 1, column: 1 }
      const [first, second] = [cells[0] ?? {}, cells.at(-1) ?? {}]
      return {
        ...finding,
        at,
        seen: [
          { fact: 'mpn.country', value: mine, at },
          { fact: 'mpn.namedElsewhere', value: true, cells: [first, second, ...cells] },
          { fact: 'mpn.id', cause: 'conflict', candidates: cells.map(({ text }) => text), cells: [first, second] },
        ],
      }
    }),
  }
}

describe('letters', () => {
  const language = fc.constantFrom('en' as const, 'fr' as const)
  const form = fc.constantFrom(...LETTER_FORMS)

  test.prop([worlds(fc.constant('text')), language, form], { numRuns: 60 })(
    'tell a reseller its own data and nobody else’s, whatever its findings show beside them',
    async (world, language, form) => {
      const told = await lettersOn(withMarks(world), language, form)
      const withFindings = new Set(world.findings.map(({ subject }) => subject.reseller))
      expect(told.size).toBe(withFindings.size)
      for (const letter of told.values()) {
        const marks = new Set(letter.match(new RegExp(`${MARK}\\d+${MARK}`, 'g')))
        expect(marks.size).toBe(1)
        const keys = world.resellers.filter(({ reseller }) =>
          letter.includes(form === 'md' ? `\`${reseller}\`` : `<code>${reseller}</code>`),
        )
        expect(keys.length).toBeLessThanOrEqual(1)
      }
    },
  )

  test.prop([worlds(HOSTILE)], { numRuns: 25 })(
    'are inert, and have plain file names, whatever the texts are',
    async (world) => {
      for (const [name, letter] of await lettersOn(world)) {
        expect(name).toMatch(/^letters\/[A-Za-z0-9_][A-Za-z0-9._-]{0,99}\.md$/)
        const html = await marked.parse(letter)
        const pages = html.replace(/<a href="https:\/\/docs\.microsoft\.com\/[\w./-]+">/g, '').replaceAll('</a>', '')
        expect(
          pages.match(/<(?!\/?(h1|h2|h3|ul|li|table|thead|tbody|tr|th|td|code|p)[> ])[a-z!/][^>]*>/gi) ?? [],
        ).toEqual([])
      }
    },
  )

  test.prop([worlds(HOSTILE), language], { numRuns: 25 })(
    'as pages hold no markup but their own, load nothing, and link only to the documentation',
    async (world, lang) => {
      for (const [name, letter] of await lettersOn(world, lang, 'html')) {
        expect(name).toMatch(/^letters\/[A-Za-z0-9_][A-Za-z0-9._-]{0,99}\.html$/)
        expect(letter).toContain(`<html lang="${lang}">`)
        expect(letter).toContain("default-src 'none'")
        const rest = letter
          .replace(/<a href="https:\/\/(?:docs|learn)\.microsoft\.com\/[\w./-]+">/g, '')
          .replaceAll('</a>', '')
        const known =
          /^<(?:!doctype html|\/?(?:html|head|title|style|body|main|section|h1|h2|h3|p|ul|li|code|table|tbody|tr|th|td|meta)(?: [^<>]*)?)>$/
        expect((rest.match(/<[a-z!/][^>]*>/gi) ?? []).filter((tag) => !known.test(tag))).toEqual([])
        expect(letter).not.toMatch(/\u202e|\u2066/)
      }
    },
  )

  test('list the steps in the order of the gates, who acts, where, and what they unlock', async () => {
    const [world] = fc.sample(
      worlds(fc.constant('text')).filter(({ findings }) =>
        findings.some(({ verdict, rule }) => verdict === 'fail' && rule === 'mpn-csp-same-country'),
      ),
      { seed: 2, numRuns: 1 },
    )
    const told = [...(await lettersOn(world ?? { findings: [], resellers: [], rejects: [] })).values()].join('\n')
    expect(told).toContain('- Who: global admin of the reseller')
    expect(told).toContain('- Where: Account settings \\> Organization profile')
    expect(told).toContain('- Opens the way to: mpn-link, mpa, ordering.')
    const pages = [...(await lettersOn(world ?? { findings: [], resellers: [], rejects: [] }, 'fr', 'html')).values()]
    expect(pages.join('\n')).toContain('<li>Qui\u00a0: administrateur général du revendeur</li>')
  })
})
