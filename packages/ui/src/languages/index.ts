import { english } from './en'
import { korean } from './ko'
import type { ComponentLanguage, LineRules } from './rules'

export { en } from './en/locale'
export { ko } from './ko/locale'
/** The marks of `official` lists in a house style: Korean alone has rules for them. */
export { officialMark } from './ko/official-marks'
/** Of Korean alone, which writes them to the noun before them. */
export { particles } from './ko/particles'

/** The languages that come with the package. */
export type LocaleName = 'ko' | 'en'

/** Every language that comes with the package, by its primary subtag. To add one, add its folder and a name here. */
export const languages: Readonly<Record<LocaleName, ComponentLanguage>> = { ko: korean, en: english }

/** The language of components that are told none, and of texts without one. */
export const defaultLanguage: LocaleName = 'ko'

/** The language of a BCP 47 tag, without script, region and variant. */
export const primarySubtag = (tag: string): string => tag.split(/[-_]/, 1)[0]?.toLowerCase() ?? ''

const all: readonly ComponentLanguage[] = /* @__PURE__ */ Object.values(languages)

/** The rules of all languages about the ends of lines. */
export const lineRules: readonly LineRules[] = /* @__PURE__ */ all.map(({ lines }) => lines)

/* @__NO_SIDE_EFFECTS__ */
const marked = (part: 'year' | 'month' | 'day'): string => all.map(({ dateMarks }) => dateMarks?.[part] ?? '').join('')

/** Characters that may stand behind the parts of a date in any of the languages. */
export const dateMarks = { year: marked('year'), month: marked('month'), day: marked('day') }

/** With no such language it has to match no tag, where an empty list would match every tag. */
const hyphenated = /* @__PURE__ */ new RegExp(
  `^(?:${/* @__PURE__ */ all.flatMap(({ locale, lines }) => (lines.hasHyphens ? locale.tag : [])).join('|') || '(?!)'})\\b`,
  'i',
)

/** Whether words of a language, by its tag, may be parted with a hyphen. */
export const hasHyphens = (tag: string): boolean => hyphenated.test(tag)
