import { explained } from '../languages/explanations'
import type { Explained } from '../languages/rules'
import type { ErrorCode } from './code'
import { content } from './content'
import { documents } from './documents'
import { evidence } from './evidence'
import type { Explanation } from './explanation'
import { markdown } from './markdown'
import { pages } from './pages'
import { pictures } from './pictures'
import { reading } from './reading'
import { schema } from './schema'
import { sources } from './sources'
import { work } from './work'

/** All error codes by subject, in the order in which a brief meets them. */
export const subjects: readonly { title: string; entries: Readonly<Record<string, Explanation>> }[] = [
  { title: 'Reading the file', entries: reading },
  { title: 'The data of a brief', entries: schema },
  { title: 'What a brief says', entries: content },
  { title: 'Markdown', entries: markdown },
  { title: 'Pictures', entries: pictures },
  { title: 'Sources', entries: sources },
  { title: 'Evidence', entries: evidence },
  { title: 'The finished PDF', entries: pages },
  { title: 'Limits', entries: work },
  { title: 'Documents of your own', entries: documents },
]

/** The explanation of every error code. */
export const catalogue: Readonly<Record<ErrorCode, Explanation>> = {
  ...reading,
  ...schema,
  ...content,
  ...markdown,
  ...pictures,
  ...sources,
  ...evidence,
  ...pages,
  ...work,
  ...documents,
}

/** The words of an explanation in a language; its own, in English, where that has none. */
export const explanationIn = (language: string | undefined, code: string, entry: Explanation): Explanation => {
  const words: Explained | undefined = explained[language ?? '']?.[code]
  return words ? { ...entry, ...words } : entry
}
