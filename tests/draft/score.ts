import type { Draft } from './findings.ts'
import { type LabelledText, type Span, spanOf } from './labelled.ts'

/** How much of one kind was labelled and found, and what was missed or found beyond the labels. */
export interface Score {
  kind: string
  labelled: number
  found: number
  right: number
  /** Labels that were not found, in words. */
  missed: string[]
  /** Findings that are not labelled, in words. */
  wrong: string[]
}

interface Labelled<Label> {
  label: Label
  maybe?: boolean | undefined
  shown: string
}

const overlap = ([a, b]: Span, [c, d]: Span): boolean => a < d && c < b

/** Each finding is right with at most one label, and each label is found at most once. */
const score = <Found, Label>(
  kind: string,
  found: readonly { one: Found; shown: string }[],
  labelled: readonly Labelled<Label>[],
  fits: (one: Found, label: Label) => boolean,
): Score => {
  const open = new Set(found)
  const take = ({ label }: Labelled<Label>): boolean => {
    for (const finding of open) {
      if (!fits(finding.one, label)) continue
      open.delete(finding)
      return true
    }
    return false
  }
  const required = labelled.filter(({ maybe }) => !maybe)
  const missed = required.filter((one) => !take(one))
  for (const one of labelled) if (one.maybe) take(one)
  const right = required.length - missed.length
  return {
    kind,
    labelled: required.length,
    found: right + open.size,
    right,
    missed: missed.map(({ shown }) => shown),
    wrong: [...open].map(({ shown }) => shown),
  }
}

/** Words for units that a brief may write in several ways. */
const sameUnits = [
  ['people', '명', '인', '사람', 'persons'],
  ['KRW', '원', 'won'],
  ['USD', '달러', '미불', 'dollars', '$', 'US$'],
  ['EUR', '유로', 'euros', '€'],
  ['GBP', '£', 'pounds'],
  ['times', '배'],
  ['회', '번', '차례'],
  ['%', '퍼센트', 'percent', 'per cent'],
  ['%p', '%포인트', '퍼센트포인트', 'percentage points', 'pp'],
  ['bp', '베이시스포인트', 'basis points'],
  ['t', '톤', 'tonnes', 'tons', 'tonne'],
  ['km', '킬로미터', 'kilometres', 'kilometers'],
  ['m', '미터', 'metres', 'meters'],
  ['m²', '㎡', '제곱미터', 'square metres'],
  ['km²', '㎢', '제곱킬로미터', 'square kilometres'],
  ['m³', '㎥', '세제곱미터', 'cubic metres'],
  ['ha', '헥타르', '㏊', 'hectares'],
  ['mm', '㎜', '밀리미터', 'millimetres'],
  ['kWh', '㎾h', '킬로와트시'],
  ['kg', '㎏', '킬로그램'],
  ['mg', '밀리그램'],
  ['cm', '센티미터', '센티'],
  ['nm', '나노미터'],
  ['MW', '메가와트', 'megawatts'],
  ['GW', '기가와트', 'gigawatts'],
  ['℃', '°C', '도', 'degrees'],
  ['개', '개소', '곳', '군데'],
  ['개국', '나라', 'countries', '국'],
  ['points', '포인트', 'p', '점'],
]

/** Words for a little less: a brief may print “about” for them too. */
const nearly = /nearly|almost|close to|가까|가깝|육박/i

const scales: Record<string, number> = {
  천: 1e3,
  만: 1e4,
  백만: 1e6,
  천만: 1e7,
  억: 1e8,
  십억: 1e9,
  조: 1e12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
}

const scaled = new RegExp(`^(${Object.keys(scales).join('|')}) ?(.+)$|^(.+) (thousand|million|billion)$`, 'i')

const knownUnit = (unit: string): string | undefined => sameUnits.find((one) => one.includes(unit))?.[0]

/** One name for a unit, and how many of it are meant: `억 달러` is 1e8 USD, so that 5 억 달러 are 500,000,000 USD. */
const unitOf = (unit: string): { name: string; scale: number } => {
  const [, before = '', after = '', counted = '', behind = ''] = scaled.exec(unit) ?? []
  const scale = scales[(before || behind).toLowerCase()]
  if (scale !== undefined && !knownUnit(unit)) return { name: unitOf(after || counted).name, scale }
  // ㎞ and km are one.
  const name = knownUnit(unit) ?? knownUnit(unit.normalize('NFKC')) ?? unit.normalize('NFKC')
  return { name: name.toLowerCase().replace(/\s|s$/g, ''), scale: 1 }
}

/** A value with its unit: equal for all ways to write them. */
const quantity = (value: number | readonly number[], unit: string): string => {
  const { name, scale } = unitOf(unit)
  return `${[value].flat().map((one) => Number((one * scale).toPrecision(12)))} ${name}`
}

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[“”„‟〝〞]/g, '"')
    .replace(/[‘’‛]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()

/** A speaker without a name may be called with fewer words: `공사 측` and `공사`, `a spokesman` and `spokesman`. */
const speakerKey = (name: string): string =>
  folded(name)
    .replace(/^(?:한|the|an?) /i, '')
    .replace(/ ?(?:측|씨)$/, '')
    .replaceAll(' ', '')

/** A body may be named without the one that it belongs to: `산림재난과` of `새솔도 산림재난과`. */
const isSameSpeaker = (one: string | null, label: string | null, people: readonly string[]): boolean =>
  one !== null &&
  label !== null &&
  (speakerKey(one) === speakerKey(label) || (!people.includes(label) && label.endsWith(` ${one}`)))

interface Part {
  span: Span
  maybe?: boolean | undefined
}

/**
 * Whether two places hold equal words: a mark at the end may stand on either side of the quotation mark. Of what may be
 * left out, as the answers of a transcript, some sentences may be taken.
 */
const isSamePart = (text: string, one: Span, { span: other, maybe = false }: Part): boolean => {
  if (maybe && other[0] <= one[0] && one[1] <= other[1]) return isSentence(text, one, other)
  const bare = (span: Span): string => text.slice(...span).replace(/^[\s.,]+|[\s.,]+$/g, '')
  return overlap(one, other) && bare(one) === bare(other)
}

const isSentence = (text: string, [from, to]: Span, [start, end]: Span): boolean =>
  (from === start || /[.?!…]\s+$/.test(text.slice(start, from))) && (to === end || /[.?!…]$/.test(text.slice(from, to)))

/** Names of bodies are one in capitals or not. */
const isSameName = (one: string, other: string): boolean => isSameText(one.toLowerCase(), other.toLowerCase())

const given = (label: string | null): Labelled<string>[] => (label === null ? [] : [{ label, shown: label }])

const names = (all: readonly string[]) => all.map((one) => ({ one, shown: one }))

/** Recall and precision of a draft, kind by kind. */
export const scoresOf = (draft: Draft, { text, facts }: LabelledText): Score[] => {
  const authors = [facts.author ?? []].flat()
  const shown = (span: Span): string => text.slice(...span).replaceAll('\n', ' ⏎ ')
  const quotes = facts.quotes.map((one) => {
    // Words that are nobody's may be left out.
    const maybe = one.maybe || one.speaker === null
    const label = { span: spanOf(text, one), speaker: one.speaker, maybe }
    return { label, maybe, shown: `“${one.words}” (${one.speaker ?? 'nobody'})` }
  })
  const parts = draft.quotes.map((one) => ({ one, shown: `“${shown(one.span)}” (${one.speaker ?? 'nobody'})` }))
  const figures = facts.figures.map((one) => {
    const { value, unit = '', bound, status } = one
    const label = {
      span: spanOf(text, one),
      quantity: quantity(value, unit),
      bound,
      status,
      isNearly: nearly.test(one.words),
    }
    return { label, maybe: one.maybe, shown: `“${one.words}” ${[value, unit, bound].flat().join(' ')}` }
  })
  const counted = draft.figures.map((one) => {
    const { value, unit, bound } = one
    return { one, shown: `“${shown(one.span)}” ${[value, unit, bound].flat().join(' ')}` }
  })
  const dates = facts.dates.map((one) => {
    return { label: { span: spanOf(text, one), date: one.date }, maybe: one.maybe, shown: `${one.date} “${one.words}”` }
  })
  type Figure = Draft['figures'][number]
  type FigureLabel = (typeof figures)[number]['label']
  const isFigure = (one: Figure, label: FigureLabel): boolean =>
    overlap(one.span, label.span) &&
    quantity(one.value, one.unit) === label.quantity &&
    (one.bound === label.bound || (label.isNearly && one.bound === '~'))
  const isForetold = ({ kind }: Figure): boolean => kind === 'planned' || kind === 'estimate'
  const foundFigures = draft.figures.filter((one) => figures.some(({ label }) => isFigure(one, label)))
  return [
    score('quoted parts', parts, quotes, (one, label) => isSamePart(text, one.span, label)),
    score(
      'speakers',
      parts.filter(({ one }) => one.speaker !== null),
      quotes.filter(({ label }) => label.speaker !== null),
      (one, label) => isSamePart(text, one.span, label) && isSameSpeaker(one.speaker, label.speaker, facts.people),
    ),
    score('figures', counted, figures, isFigure),
    // Of the figures that were found at all.
    score(
      'planned, estimate',
      foundFigures.filter(isForetold).map((one) => ({ one, shown: `“${shown(one.span)}” ${one.kind}` })),
      figures
        .filter(({ label }) => label.status && foundFigures.some((one) => isFigure(one, label)))
        .map((one) => ({ ...one, shown: `${one.shown} ${one.label.status}` })),
      (one, label) => isFigure(one, label) && one.kind === label.status,
    ),
    score(
      'dates',
      draft.dates.map((one) => ({ one, shown: `${one.date} “${shown(one.span)}”` })),
      dates,
      (one, label) => overlap(one.span, label.span) && one.date === label.date,
    ),
    score(
      'people',
      // Who speaks without an office is a person if the text says so, and an organisation otherwise.
      names([...draft.people, ...draft.speakers.filter((name) => facts.people.includes(name))]),
      [
        ...facts.people.map((label) => ({ label, shown: label })),
        // Authors may be listed among the people.
        ...authors
          .filter((name) => !facts.people.includes(name))
          .map((label) => ({ label, shown: label, maybe: true })),
      ],
      (one, label) => one === label,
    ),
    score('titles', names(draft.title === null ? [] : [draft.title]), given(facts.title), isSameTitle),
    score('publishers', names(draft.publisher === null ? [] : [draft.publisher]), given(facts.publisher), isSameName),
    score('authors', names(draft.authors), authors.flatMap(given), isSameText),
    score('issued', names(draft.issued === null ? [] : [draft.issued]), given(facts.issued), isSameText),
  ]
}

/** With or without what stands in brackets before it: `[사설]`, `[Opinion]`. */
const isSameTitle = (one: string, label: string): boolean => isSameText(withoutTag(one), withoutTag(label))

const withoutTag = (title: string): string => title.replace(/^\s*\[[^\]]*\]\s*/, '')

const isSameText = (one: string, label: string): boolean => folded(one) === folded(label)
