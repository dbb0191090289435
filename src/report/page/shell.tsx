import type { ComponentChildren } from 'preact'
import { LANGUAGES, type Language } from '../words.ts'
import { hashOf, type Route, VIEWS } from './route.ts'
import type { Said } from './said.ts'
import type { Told } from './told.ts'

interface Props {
  readonly told: Told
  readonly said: Said
  readonly view: Route['view']
  readonly children: ComponentChildren
  readonly onLanguage?: (language: Language) => void
  readonly onSkip?: () => void
}

const NAMES: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français' }

/** What stands around every view: where one can go, and in which language. */
export function Shell({ told, said, view, children, onLanguage, onSkip }: Props) {
  const { page, report, number } = said
  const current = view === 'reseller' ? 'resellers' : view === 'rule' ? 'rules' : view
  const counts = { resellers: told.count.resellers, rules: told.rules.length, rejects: told.count.rejects }
  return (
    <>
      <button type="button" class="skip" onClick={onSkip}>
        {page.skip}
      </button>
      <header class="top">
        <p class="what">
          <span class="product">partner-preflight</span> {report.title(told.summary.asOf)}
        </p>
        <fieldset class="languages">
          <legend class="hidden">{page.language}</legend>
          {LANGUAGES.map((language) => (
            <button
              key={language}
              type="button"
              lang={language}
              aria-pressed={language === said.language}
              onClick={() => onLanguage?.(language)}
            >
              {NAMES[language]}
            </button>
          ))}
        </fieldset>
        <nav aria-label={page.views}>
          <ul>
            {VIEWS.map((name) => (
              <li key={name}>
                <a href={hashOf(name)} aria-current={name === current ? 'page' : undefined}>
                  {page.view[name]}
                  {name in counts && <span class="count"> {number(counts[name as keyof typeof counts])}</span>}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  )
}
