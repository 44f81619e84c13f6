import type { WrittenFacts } from './metadata'

const keys: Readonly<Record<string, Exclude<keyof WrittenFacts, 'authors'>>> = {
  title: 'title',
  headline: 'title',
  publisher: 'publisher',
  organization: 'publisher',
  organisation: 'publisher',
  source: 'publisher',
  site: 'publisher',
  date: 'issued',
  published: 'issued',
  issued: 'issued',
  pubdate: 'issued',
  publish_date: 'issued',
  publishdate: 'issued',
  date_published: 'issued',
  datepublished: 'issued',
  url: 'url',
  link: 'url',
  canonical: 'url',
  canonical_url: 'url',
}

const authorKeys = new Set(['author', 'authors', 'byline', 'creator'])

/** The facts that the front matter of Markdown gives, in YAML or TOML: single lines, and lists of authors. */
export const factsOfFrontMatter = (lines: readonly string[]): WrittenFacts => {
  const facts: WrittenFacts = {}
  const authors: string[] = []
  let isAuthors = false
  for (const line of lines) {
    const item = /^\s{1,20}-\s(?:name:\s)?(.*)$/.exec(line)?.[1]
    if (item !== undefined && isAuthors) authors.push(plain(item))
    const [, name = '', value = ''] = /^([A-Za-z][\w-]*)\s{0,9}[:=](.*)$/.exec(line) ?? []
    if (name === '') continue
    const key = name.toLowerCase().replace('-', '_')
    isAuthors = authorKeys.has(key)
    if (isAuthors && value.trim() !== '') authors.push(...namesIn(value))
    const fact = keys[key]
    if (fact && facts[fact] === undefined && value.trim() !== '') facts[fact] = plain(value)
  }
  return { ...facts, authors }
}

const namesIn = (value: string): string[] => {
  const list = /^\s*\[(.*)\]\s*$/.exec(value)?.[1]
  return list === undefined ? [plain(value)] : list.split(',').map(plain)
}

/** A value without its quotation marks. */
const plain = (value: string): string => {
  const text = value.trim()
  const isQuoted = text.length > 1 && /^["']/.test(text) && text.endsWith(text.charAt(0))
  return isQuoted ? text.slice(1, -1) : text
}
