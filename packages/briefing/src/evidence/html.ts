import { type Rewritten, rewritten } from './rewritten'

const end = '$(?![\\s\\S])'
const unread = `<!--[\\s\\S]*?(?:-->|${end})|<(?<unread>script|style|noscript|template|svg|head)\\b[\\s\\S]*?(?:<\\/\\k<unread>\\s*>|${end})`
/** No tag holds the start of another: what is never closed is read in one go. */
const tag = '<\\/?(?<tag>[a-z][\\w-]*)(?:"[^"<]*"|\'[^\'<]*\'|[^\'"<>])*>|<[!?][^<>]*>'
const entity = '&(?:#(?<decimal>\\d{1,7})|#x(?<hexadecimal>[0-9a-f]{1,6})|(?<name>[a-z]+));'

/** What is more than text in HTML. */
export const markup = `${unread}|${tag}|${entity}`

const inline =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|ruby|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/i

/** What a reader sees of a page, on the lines where the file has it. */
export const readHtml = (html: string): Rewritten => rewritten(html, changes(html))

function* changes(html: string) {
  for (const found of html.matchAll(new RegExp(markup, 'gi'))) {
    yield { from: found.index, to: found.index + found[0].length, words: seen(found[0], found.groups) }
  }
}

/** What a reader sees of a piece of {@link markup}. */
export const seen = (piece: string, { tag, decimal, hexadecimal, name }: RegExpMatchArray['groups'] = {}): string => {
  if (name !== undefined) return names[name] ?? piece
  if (decimal !== undefined || hexadecimal !== undefined) {
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : piece
  }
  const breaks = piece.replace(/[^\n]+/g, '')
  if (tag === undefined || inline.test(tag)) return breaks
  return (/^<li/i.test(piece) ? '\u2028' : '\u2029') + breaks
}

const names: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  middot: '·',
  bull: '•',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  shy: '\u00ad',
  times: '×',
  deg: '°',
  euro: '€',
  pound: '£',
  yen: '¥',
  copy: '©',
  reg: '®',
  trade: '™',
}
