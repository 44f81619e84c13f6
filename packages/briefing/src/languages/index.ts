import { en } from './en'
import { ko } from './ko'
import type { ReadingRules } from './rules'

/** Every language that has rules. */
export const languages = { ko, en } as const satisfies Record<string, ReadingRules>

/** The rules of a language, by its tag (BCP 47); undefined for a language that has none. */
export const rulesFor = (lang: string): ReadingRules | undefined => {
  const [name = ''] = lang.toLowerCase().split('-')
  return Object.hasOwn(languages, name) ? languages[name as keyof typeof languages] : undefined
}
