import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { root } from '../command/run.ts'

/** From, to, in UTF-16 units. */
export type Span = readonly [from: number, to: number]

/** Words of the text, and how they are told from others like them. */
interface Words {
  words: string
  /** The words right before. */
  after?: string
  /** Whether a good brief may take it or leave it. */
  maybe?: true
}

export interface LabelledQuote extends Words {
  /** Nobody if `null`. */
  speaker: string | null
}

export interface LabelledFigure extends Words {
  value: number | [number, number]
  /** `rank` of a rank. */
  unit?: string
  bound?: string
  status?: 'planned' | 'estimate'
}

export interface LabelledDate extends Words {
  /** EDTF. */
  date: string
}

interface Facts {
  issued: string | null
  title: string | null
  publisher: string | null
  author: string | string[] | null
  quotes: LabelledQuote[]
  figures: LabelledFigure[]
  dates: LabelledDate[]
  people: string[]
}

/** A claim of a brief about the text. */
export type Claim = { after?: string } & (
  | { quote: string; speaker: string }
  | {
      figure: string
      value: number | [number, number]
      unit?: string
      bound?: string
      kind?: 'planned' | 'estimate' | 'measured'
      label?: string
    }
  | { date: string; is: string; status?: 'planned' }
)

/** A text, what a careful person finds in it, and pairs of claims: the first is true, the second false. */
export interface LabelledText {
  /** `ko/known/01-name`. */
  name: string
  lang: Lang
  half: Half
  shape: string
  file: string
  text: string
  facts: Facts
  claims: [Claim, Claim][]
}

export const langs = ['ko', 'en'] as const
export type Lang = (typeof langs)[number]

/** `seen`: the texts that the first rules were written with. They count in neither half. */
export const halves = ['known', 'aside', 'seen'] as const
export type Half = (typeof halves)[number]

const set = join(root, 'tests/draft/set')

/** Reads one text of the set by its name, `ko/known/01-name`. */
export const labelledText = (name: string): LabelledText => {
  const { facts, ...text } = parse(readFileSync(join(set, `${name}.yaml`), 'utf8'), { maxAliasCount: 0 })
  const [lang, half] = name.split('/') as [Lang, Half]
  // YAML takes a year for a number.
  const dates = facts.dates.map((one: LabelledDate) => ({ ...one, date: String(one.date) }))
  const issued = facts.issued === null ? null : String(facts.issued)
  return { claims: [], ...text, name, lang, half, facts: { ...facts, issued, dates } }
}

/** The names of all texts. */
export const textNames: readonly string[] = globSync('*/*/*.yaml', { cwd: set })
  .map((path) => path.replaceAll('\\', '/').slice(0, -'.yaml'.length))
  .sort()

/** All texts of a language, of a half, or of both. */
export const labelledTexts = ({ lang = '', half = '' }: { lang?: Lang | ''; half?: Half | '' } = {}): LabelledText[] =>
  textNames.filter((name) => name.startsWith(lang) && name.includes(half && `/${half}/`)).map(labelledText)

/** Where words stand in a text. They have to stand there once, or once after the words that come before them. */
export const spanOf = (text: string, { words, after = '' }: Words): Span => {
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text.slice(0, at)
    if (before.endsWith(after) || before.trimEnd().endsWith(after)) found.push(at)
  }
  const [at] = found
  if (at === undefined || found.length > 1) {
    throw new Error(`“${words}” stands ${found.length} times${after ? ` after “${after}”` : ''} in the text`)
  }
  return [at, at + words.length]
}

/** The words that a claim rests on. */
export const wordsOf = (claim: Claim): Words => {
  const words = 'quote' in claim ? claim.quote : 'figure' in claim ? claim.figure : claim.date
  return { words, ...(claim.after === undefined ? {} : { after: claim.after }) }
}
