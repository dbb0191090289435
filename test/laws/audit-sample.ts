import { rowsOfState } from '../../src/tables/from-state.ts'
import { BOOK, CIRCUMSTANCES } from '../arbitraries/judge.ts'
import { auditOfTemplates } from './audit-of-templates.ts'
import { templatesOf } from './loaded-templates.ts'
import { SAMPLE } from './sample.ts'

// A program: audits the sample, and prints what it says with the time zone and the locale it says it in.
const lines = await auditOfTemplates(templatesOf(SAMPLE.map(rowsOfState)), BOOK, CIRCUMSTANCES)
const { timeZone: zone, locale } = Intl.DateTimeFormat().resolvedOptions()
process.stdout.write(JSON.stringify({ zone, locale, lines }))
