import { reportWords as en } from './en/report-words'
import { reportWords as ko } from './ko/report-words'
import { entryFor } from './shared/registry'
import type { ReportWords } from './shared/report-rules'

/** The words of a report in every language that has some, apart from {@link languages}: no page of a brief needs them. */
const all: Readonly<Record<string, ReportWords>> = { ko, en }

/** The words of a report in a language, by the primary subtag of its tag; in English where it has none. */
export const reportWordsFor = (tag: string): { tag: string; words: ReportWords } => {
  const words = entryFor(all, tag)
  return words ? { tag, words } : { tag: 'en', words: en }
}
