import { en } from './en'
import { ko } from './ko'
import type { Language } from './rules'

/** Every language, by the primary subtag of its tag. To add one, add its folder and a name here. */
export const languages: Readonly<Record<string, Language>> = { ko, en }

/** The language of a tag (BCP 47), by its primary subtag; undefined if it is not in the registry. */
export const languageFor = (tag: string): Language | undefined => {
  const [name = ''] = tag.toLowerCase().split('-')
  return Object.hasOwn(languages, name) ? languages[name] : undefined
}

/** The names in the registry, for a message: `ko and en`. */
export const languageNames = (between: 'and' | 'or'): string => {
  const names = Object.keys(languages)
  return [names.slice(0, -1).join(', '), names.at(-1)].filter((part) => part !== '').join(` ${between} `)
}

/**
 * The language of a brief.
 * @throws RangeError for one that is not there, which no brief has that was read
 */
export const languageOf = ({ lang }: { lang: string }): Language => {
  const language = languageFor(lang)
  if (language) return language
  throw new RangeError(`there is no language \`${lang}\`: a brief is in ${languageNames('or')}, or a tag of them`)
}
