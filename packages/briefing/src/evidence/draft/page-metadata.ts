import { readHtml } from '../html'
import type { WrittenFacts } from './metadata'

/** How far into a page its head is looked for, in UTF-16 units. */
const longestHead = 300_000

/** How many scripts of JSON-LD, and how many headings, are read. */
const mostScripts = 10
const mostHeadings = 12

/** A start tag of the head; its attributes hold no `<`. */
const headTag = /<(meta|link|title|script|h[1-6]|time)\b([^<]*?)>/gi
const attribute = /(?<![\w:-])([a-z][\w:-]*)\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/gi

type Attributes = Readonly<Record<string, string>>

const attributesOf = (tag: string): Attributes =>
  Object.fromEntries(
    [...tag.slice(0, 10_000).matchAll(attribute)].map(({ 1: name = '', 2: one, 3: other, 4: bare }) => [
      name.toLowerCase(),
      textOf(one ?? other ?? bare ?? ''),
    ]),
  )

/** A piece of HTML as a reader sees it, on one line. */
const textOf = (html: string): string => readHtml(html).text.replace(/\s+/g, ' ').trim()

/** The names of `meta` for each fact, those that are most to be trusted first. */
const metaNames: Readonly<Record<'title' | 'publisher' | 'issued' | 'author' | 'url', readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'citation_title', 'title'],
  publisher: [
    'citation_publisher',
    'dc.publisher',
    'dcterms.publisher',
    'publisher',
    'og:site_name',
    'article:publisher',
    'twitter:creator',
    'application-name',
  ],
  issued: [
    'article:published_time',
    'og:article:published_time',
    'article:published',
    'datepublished',
    'citation_publication_date',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date',
    'dcterms.date',
    'pubdate',
    'publish-date',
    'publishdate',
    'og:regdate',
    'date',
  ],
  author: ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'citation_author', 'byl', 'parsely-author'],
  url: ['og:url'],
}

/** The facts that a page of HTML gives: in JSON-LD, then in `meta`, then in its title and headings. */
export const factsOfPage = (html: string): WrittenFacts[] => {
  const metas = new Map<string, string[]>()
  const found: {
    title?: string
    headings: { name: string; words: string }[]
    time?: string
    url?: string
    data: WrittenFacts[]
    scripts: number
  } = {
    headings: [],
    data: [],
    scripts: 0,
  }
  const page = html.slice(0, longestHead)
  for (const { 0: tag, 1: name = '', 2: rest = '', index } of page.matchAll(headTag)) {
    const inside = (): string => contentOf(page, index + tag.length)
    const attributes = attributesOf(rest)
    switch (name.toLowerCase()) {
      case 'meta': {
        const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase()
        if (key && attributes.content) metas.set(key, [...(metas.get(key) ?? []), attributes.content].slice(0, 20))
        break
      }
      case 'title':
        found.title ??= textOf(inside())
        break
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        if (found.headings.length < mostHeadings) found.headings.push({ name, words: textOf(inside()) })
        break
      case 'time':
        found.time ??= attributes.datetime ?? textOf(inside())
        break
      case 'link':
        if (attributes.rel?.toLowerCase() === 'canonical' && attributes.href) found.url ??= attributes.href
        break
      default:
        if (!/ld\+json/i.test(attributes.type ?? '') || found.scripts === mostScripts) break
        found.scripts += 1
        found.data.push(...factsOfJsonLd(inside()))
    }
  }
  const meta = (kind: keyof typeof metaNames): string[] => metaNames[kind].flatMap((name) => metas.get(name) ?? [])
  const publisher = meta('publisher').find((one) => !/^(?:@|https?:)/.test(one))
  const site = siteIn(found.title, [...found.headings.map(({ words }) => words), ...meta('title')])
  const sites = [...found.data.map((one) => one.publisher), publisher, site].filter((one) => one !== undefined)
  const h1 = found.headings.filter(({ name }) => name.toLowerCase() === 'h1')
  const own = h1.length === 1 ? h1[0]?.words : undefined
  return [
    ...found.data.map((one) => withTitle(one, sites)),
    withTitle(
      {
        title: meta('title')[0],
        publisher,
        issued: meta('issued')[0],
        url: meta('url')[0],
        authors: meta('author').filter((one) => !sites.includes(one)),
      },
      sites,
    ),
    withTitle(
      { title: own || inTitle(found.title, found.headings), publisher: site, issued: found.time, url: found.url },
      sites,
    ),
  ]
}

/** The part of the title of a page that is a heading of it: of `물길부 > 알림 > 관을 바꾼다` the last. */
const inTitle = (title: string | undefined, headings: readonly { words: string }[]): string | undefined => {
  const parts = title?.split(/\s[|:<>›»·–—-]{1,3}\s|\|/).map((one) => one.trim()) ?? []
  const heading = parts.length > 2 ? parts.find((part) => headings.some(({ words }) => words === part)) : undefined
  // The heading of a menu is short, and the title that stands beside it in the path is not.
  const whole = parts.find(({ length }) => length > 15 && length > 3 * (heading?.length ?? Infinity))
  const own = whole ?? heading
  // So short a title is the name of the site.
  const isSite = parts.length === 1 && (title?.length ?? 0) < 8
  return own ?? (isSite ? (headings.find(({ words }) => words.length > 8)?.words ?? title) : title)
}

/** The last part of the title of a page names its site, if the parts before it are a heading of the page. */
const siteIn = (title: string | undefined, headings: readonly string[]): string | undefined => {
  const parts = title?.split(/\s[|:<>·–—-]{1,3}\s|\|/) ?? []
  const last = parts.at(-1)?.trim()
  const isHeading = headings.some((one) => one !== '' && title?.includes(one) && !last?.includes(one))
  return parts.length > 1 && isHeading && last && last.length <= 60 ? last : undefined
}

/** The title without the name of the site before or behind it. */
const withTitle = (facts: WrittenFacts, sites: readonly string[]): WrittenFacts => {
  const { title } = facts
  if (title === undefined) return facts
  const parts = title.split(/(\s[|:<>·–—-]{1,3}\s|\|)/)
  const isSite = (part: string): boolean => sites.some((site) => site.toLowerCase() === part.trim().toLowerCase())
  if (parts.length < 3) return facts
  if (isSite(parts.at(-1) ?? '')) return withTitle({ ...facts, title: parts.slice(0, -2).join('').trim() }, sites)
  if (isSite(parts[0] ?? '')) return withTitle({ ...facts, title: parts.slice(2).join('').trim() }, sites)
  return facts
}

/** The content of an element that holds none of its own kind. */
const contentOf = (page: string, from: number): string => {
  const rest = page.slice(from, from + 100_000)
  const end = rest.search(/<\/(?:title|h[1-6]|time|script)/i)
  return end === -1 ? '' : rest.slice(0, end)
}

/** Kinds of JSON-LD that are a document. */
const document = /Article|Report|BlogPosting|NewsRelease|PressRelease|WebPage|CreativeWork|Announcement|Dataset|Speech/

/** The facts that JSON-LD gives of the document that it describes. */
const factsOfJsonLd = (json: string): WrittenFacts[] => {
  try {
    const nodes = nodesOf(JSON.parse(json), 0)
    const kinds = (node: Node): string => [node['@type']].flat().join(' ')
    const ofDocument = nodes.filter((node) => document.test(kinds(node)))
    const rank = (node: Node): number => (/WebPage|CreativeWork/.test(kinds(node)) ? 1 : 0)
    return ofDocument.toSorted((one, other) => rank(one) - rank(other)).map((node) => factsOfNode(node, nodes))
  } catch {
    return []
  }
}

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

const nodesOf = (data: unknown, depth: number): Node[] => {
  if (depth > 3) return []
  if (Array.isArray(data)) return data.slice(0, 100).flatMap((one) => nodesOf(one, depth + 1))
  return isNode(data) ? [data, ...nodesOf(data['@graph'], depth + 1)] : []
}

/** A body that wrote a text published it, on whatever site it stands. */
const isBody = (author: unknown): boolean => isNode(author) && /Organization$/.test([author['@type']].flat().join(' '))

const factsOfNode = (node: Node, all: readonly Node[]): WrittenFacts => ({
  title: wordsOf(node.headline) ?? wordsOf(node.name),
  publisher: nameOf([node.author].flat().find(isBody) ?? node.publisher, all) ?? nameOf(node.sourceOrganization, all),
  issued: wordsOf(node.datePublished) ?? wordsOf(node.dateCreated),
  url:
    wordsOf(node.url) ??
    (isNode(node.mainEntityOfPage) ? wordsOf(node.mainEntityOfPage['@id']) : wordsOf(node.mainEntityOfPage)),
  authors: [node.author]
    .flat()
    .slice(0, 20)
    .flatMap((one) => (isBody(one) ? [] : (nameOf(one, all) ?? []))),
})

const wordsOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? textOf(value.slice(0, 2000)) : undefined

/** The name of a person or an organisation, given in place or elsewhere by its id. */
const nameOf = (value: unknown, all: readonly Node[]): string | undefined => {
  if (!isNode(value)) return wordsOf([value].flat()[0] === value ? value : undefined)
  const id = value['@id']
  return wordsOf(value.name) ?? wordsOf(all.find((one) => one['@id'] === id && one.name !== undefined)?.name)
}
