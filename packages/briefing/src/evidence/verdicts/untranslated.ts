import { translations } from '../../languages/messages'
import { localized } from '../../localized'

/** The messages and hints of problems that have no words in one of the other languages of the program. */
export const untranslated = (problems: readonly { code: string; message: string; hint?: unknown }[]): string[] =>
  Object.keys(translations).flatMap((language) =>
    problems.flatMap(({ code, message, hint }) => {
      const english = { code, message, ...(typeof hint === 'string' ? { hint } : {}) }
      const [own] = localized([english], language)
      return [
        ...(own?.message === message ? [`${code}: ${message}`] : []),
        ...(own?.hint !== undefined && own.hint === english.hint ? [`${code}: ${own.hint}`] : []),
      ]
    }),
  )
