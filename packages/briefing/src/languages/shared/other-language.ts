/** Scripts that several together write a language in, by the name that CLDR has for them; others are one script. */
const combined: Record<string, readonly string[]> = {
  Kore: ['Hang', 'Hani'],
  Jpan: ['Hira', 'Kana', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
}

/** Scripts by which the language of a name is told that nobody has named. A name with kana has Han characters too. */
const telling = ['Hang', 'Hira', 'Kana', 'Hani', 'Cyrl', 'Grek', 'Latn']

const patterns = new Map<string, RegExp>()

/** Whether a text has letters of one of several scripts. */
const has = (text: string, scripts: readonly string[]): boolean => {
  const key = scripts.join()
  const pattern = patterns.get(key) ?? new RegExp(`[${scripts.map((one) => `\\p{Script=${one}}`).join('')}]`, 'u')
  patterns.set(key, pattern)
  return pattern.test(text)
}

const scriptsOf = (tag: string): readonly string[] => {
  const { script = 'Zyyy' } = new Intl.Locale(tag).maximize()
  return combined[script] ?? [script]
}

/**
 * The language of a name or title by which it is read aloud, if that differs from the language around it.
 * @param around BCP 47
 * @param written the language that its document is written in, if known: a title may be given in translation
 * @returns BCP 47: the language written, or the one that is most often written in the script of the text; undefined for a
 *   text in the script of the language around it
 */
export const otherLanguage = (text: string, around: string, written?: string): string | undefined => {
  const here = scriptsOf(around)
  // Han characters are those of several languages.
  const isForeign = !has(text, here.length > 1 ? here.filter((one) => one !== 'Hani') : here)
  if (written !== undefined && has(text, scriptsOf(written))) {
    // Latin letters stand in texts of all languages, so that only another script tells such a text.
    const tells = isForeign || here[0] === scriptsOf(written)[0] || here[0] === 'Latn'
    if (tells) return new Intl.Locale(written).language === new Intl.Locale(around).language ? undefined : written
  }
  const script = isForeign ? telling.find((one) => has(text, [one])) : undefined
  return script && !here.includes(script) ? new Intl.Locale(`und-${script}`).maximize().language : undefined
}
