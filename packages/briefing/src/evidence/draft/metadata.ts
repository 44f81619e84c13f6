/** A fact about a document and where it comes from; uncertain facts carry a note for the author. */
export interface Known {
  value: string
  because: string
  isSure: boolean
}

/** Facts about a document that it says of itself, apart from its body. */
export interface SourceFacts {
  title?: Known
  publisher?: Known
  issued?: Known
  url?: string
  authors?: readonly string[]
}

/** Of several tellings of the same facts, the first that gives each. */
export const mergedFacts = (all: readonly SourceFacts[]): SourceFacts => Object.assign({}, ...all.toReversed())

/** The longest title, in UTF-16 units. */
export const longestTitle = 300

/** The longest name of a publisher or an author, in UTF-16 units. */
export const longestName = 100

/** Facts as some place writes them: their names may be anything. */
export interface WrittenFacts {
  title?: string | undefined
  publisher?: string | undefined
  issued?: string | undefined
  url?: string | undefined
  authors?: readonly string[]
}

/**
 * Facts that a page or a file says of itself outside of what is read, as far as they can be used.
 * @param where what says so, for the author
 * @param dayOf reads a date that is not in ISO 8601
 */
export const factsFrom = (
  { title, publisher, issued, url, authors = [] }: WrittenFacts,
  where: string,
  dayOf: (text: string) => string | undefined,
): SourceFacts => {
  const known = (value: string): Known => ({ value, because: where, isSure: true })
  const [heading, name] = [lineOf(title, longestTitle), lineOf(publisher, longestName)]
  const day = issued === undefined ? undefined : (isoDay(issued) ?? dayOf(issued))
  const names = authors.flatMap((one) => lineOf(one, longestName) ?? [])
  return {
    ...(heading ? { title: known(heading) } : {}),
    ...(name && isName(name) ? { publisher: known(name) } : {}),
    ...(day ? { issued: known(day) } : {}),
    ...(url && /^https?:\/\/\S{1,1900}$/.test(url) ? { url } : {}),
    ...(names.some(isName) ? { authors: names.filter(isName).slice(0, 20) } : {}),
  }
}

/** A name has letters, and is no address. */
const isName = (text: string): boolean => /\p{L}/u.test(text) && !/^(?:https?:|www\.|\S+@\S)/i.test(text)

/** A text on one line, if it has one of a length that can be printed. */
const lineOf = (text: string | undefined, longest: number): string | undefined => {
  const line = text?.replace(/[\s\ufeff]+/g, ' ').trim()
  return line && line.length <= longest && /[\p{L}\p{N}]/u.test(line) ? line : undefined
}

/** The day of a date in ISO 8601, with or without separators. */
const isoDay = (text: string): string | undefined => {
  const [, year = '', month = '', day = ''] = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text) ?? []
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day) ? undefined : `${year}-${month}-${day}`
}
