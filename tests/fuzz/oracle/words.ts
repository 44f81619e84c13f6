import type { Brief, Image } from '@briefing-kit/briefing'
import { type ProseBlock, type ProseInline, parseMarkdown } from '@briefing-kit/ui'
import type { PdfFile } from '../../pdf-ua/file/open.ts'
import { artifactsOf, readingText } from '../../pdf-ua/file/reading.ts'
import { seen } from '../../pdf-ua/seen.ts'
import { webText } from '../../pdf-ua/web-text.ts'
import type { Finding } from '../finding.ts'

/** Fields that are not printed unchanged: ids, choices, dates, alternative texts. Any other field is printed. */
const unprinted = new Set([
  ...[
    '$schema',
    'lang',
    'language',
    'type',
    'id',
    'source',
    'speaker',
    'variant',
    'level',
    'status',
    'kind',
    'bound',
    'direction',
  ],
  ...[
    'sentiment',
    'groupBy',
    'order',
    'density',
    'align',
    'abbreviations',
    'houseStyle',
    'emphasis',
    'sign',
    'decorative',
    'digits',
    'decimals',
  ],
  ...[
    'date',
    'asOf',
    'issued',
    'accessed',
    'reading',
    'file',
    'sha256',
    'body',
    'src',
    'alt',
    'trend',
    'value',
    'URL',
    'unit',
  ],
  ...['prefix', 'suffix', 'cite', 'at', 'people', 'sources'],
])
const inMarkdown = new Set(['md', 'summary', 'context', 'notes'])

interface Printed {
  path: string
  text: string
}

/** Every text that a brief prints unchanged, with its path. */
export const printedTexts = (brief: Brief): Printed[] => {
  const texts = walk(brief, '', '', false)
  const speakers = new Set(
    brief.blocks.flatMap((block) => (block.type === 'quote' && block.speaker ? [block.speaker] : [])),
  )
  const people = Object.entries(brief.people ?? {}).filter(([id]) => speakers.has(id))
  return [...texts, ...people.map(([id, { name }]) => ({ path: `people.${id}.name`, text: name }))]
}

const walk = (value: unknown, path: string, key: string, isMarkdown: boolean): Printed[] => {
  if (typeof value === 'string') return (isMarkdown ? plainTexts(value) : [value]).map((text) => ({ path, text }))
  if (Array.isArray(value)) return value.flatMap((one, index) => walk(one, `${path}[${index}]`, key, isMarkdown))
  if (typeof value !== 'object' || value === null) return []
  const isEvent = 'date' in value && 'text' in value
  const isFigure = 'type' in value && value.type === 'figure'
  return Object.entries(value).flatMap(([name, one]) => {
    if (unprinted.has(name)) return []
    const md =
      inMarkdown.has(name) || (name === 'text' && (isEvent || inMarkdown.has(key))) || (name === 'note' && isFigure)
    return walk(one, path ? `${path}.${name}` : name, name, md || (name === 'detail' && 'text' in value))
  })
}

const plainTexts = (markdown: string): string[] => parseMarkdown(markdown).blocks.flatMap(textsIn)

const textsIn = (piece: ProseBlock | ProseInline): string[] => {
  if (piece.type === 'text') return [piece.value]
  if (piece.type === 'list') return piece.items.flat().flatMap(textsIn)
  return 'children' in piece ? piece.children.flatMap(textsIn) : []
}

/** The words of a text: runs without white space, marks and invisible characters. */
const wordsOf = (text: string): string[] => bare(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** Without combining marks: one at the start of a text would join the text before it. */
const bare = (text: string): string => shown(text).normalize('NFD').replace(/\p{M}/gu, '')

/**
 * Words of a brief that are missing from its PDF, and places where the PDF says something else than the web page does.
 */
export const judgeWords = (brief: Brief, images: ReadonlyMap<string, Image>, pdf: PdfFile): Finding[] => {
  const read = readingText(pdf)
  const around = pdf.pages.flatMap((page) => artifactsOf(page).map(({ text }) => text))
  const all = bare([read, ...around].join('\n'))
  const dense = all.replace(/[^\p{L}\p{N}]/gu, '')
  const lost = printedTexts(brief).flatMap(({ path, text }): Finding[] => {
    const missing = wordsOf(text).filter((word) => !all.includes(word) && !dense.includes(word))
    return missing.length > 0
      ? [{ rule: 'word-lost', detail: `${path.replace(/\[\d+\]/g, '[]')}\n${missing.slice(0, 5).join(' ')}` }]
      : []
  })
  return [...lost, ...judgeReading(shown(read), shown(webText({ brief, images })))]
}

/** Without invisible characters, which a file need not contain. */
const shown = (text: string): string => seen(text).replace(/\p{Default_Ignorable_Code_Point}/gu, '')

/**
 * The statement about evidence, the marks of what was not compared and the signs of cuts are left out: they depend on the
 * sources, which the web page is not given here.
 */
const ofEvidence =
  /근거(?:인용|수치|날짜)[^.]{0,60}출처의원문과대조해확인했다\.(?:\*표시는대조하지않은것이다\.)?|Evidence(?:All)?\d[^.]{0,60}compared[^.]{0,20}sources?andstands?there\.(?:Whatismarked\*wasnot\.)?|[*…]/g

const judgeReading = (pdf: string, web: string): Finding[] => {
  const [one, other] = [pdf, web].map((text) => text.replace(ofEvidence, '')) as [string, string]
  if (one === other) return []
  let at = 0
  while (one[at] === other[at]) at += 1
  const around = (text: string): string => text.slice(Math.max(0, at - 15), at + 25)
  return [{ rule: 'reading', detail: `the file reads\n“${around(one)}”, the web “${around(other)}”` }]
}
