import { type Decimal, groupThousands, plainText, spell } from '../../format/decimal'
import type { DateForm, DatePoint, Locale, QuantityPart } from '../../format/types'

const nbsp = '\u00a0'
const wideDash = `${nbsp}– `

/** January to December. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const point = ({ year, month, day }: DatePoint, { omit }: DateForm): string => {
  if (month === undefined) return `${year}`
  const parts = [
    day === undefined ? '' : `${day}`,
    omit === 'year-month' && day !== undefined ? '' : (monthNames[month - 1] ?? ''),
    omit ? '' : `${year}`,
  ]
  return parts.filter((part) => part !== '').join(nbsp)
}

/** English writes the larger parts once, behind the second date: `21–22 May 2025`, `26 May – 11 June 2025`. */
const range = (start: DatePoint, end: DatePoint, form: DateForm) => {
  const sameYear = start.year === end.year
  const whole = {
    start: point(start, form),
    between: wideDash,
    end: point(end, { ...form, omit: sameYear ? form.omit : undefined }),
  }
  if (start.month === undefined && end.month === undefined) return { ...whole, between: '–' }
  if (!sameYear || start.month === undefined || end.month === undefined) return whole
  if (start.day === undefined && end.day === undefined)
    return { ...whole, start: point(start, { ...form, omit: 'year' }), between: '–' }
  if (start.day === undefined || end.day === undefined) return whole
  if (start.month === end.month) return { ...whole, start: point(start, { ...form, omit: 'year-month' }), between: '–' }
  return {
    ...whole,
    start: point(start, { ...form, omit: form.omit ?? 'year' }),
    end: point(end, { ...form, omit: form.omit && 'year' }),
  }
}

const scales = [
  { word: 'trillion', zeros: 12 },
  { word: 'billion', zeros: 9 },
  { word: 'million', zeros: 6 },
]

/** million USD, USD million, million tonnes. */
const scaledUnit = /^(?:([A-Z]{3}) )?(million|billion|trillion)(?: (.+))?$/

/** The number by its word of magnitude, if that takes no more than three decimals; otherwise in full. */
const scaled = (value: Decimal): { digits: string; word: string } => {
  const { negative, whole, fraction } = spell(value)
  const scale = scales.find(({ zeros }) => whole.length > zeros)
  if (!scale) return { digits: plainText(value), word: '' }
  const decimals = (whole.slice(-scale.zeros) + fraction).replace(/0+$/, '')
  if (decimals.length > 3) return { digits: plainText(value), word: '' }
  const digits = groupThousands(whole.slice(0, -scale.zeros)) + (decimals && `.${decimals}`)
  return { digits: (negative ? '\u2212' : '') + digits, word: scale.word }
}

const parts = ({ digits, word }: { digits: string; word: string }): QuantityPart[] =>
  word
    ? [
        { kind: 'number', text: digits },
        { kind: 'text', text: nbsp },
        { kind: 'unit', text: word },
      ]
    : [{ kind: 'number', text: digits }]

const amountRange = (low: Decimal, high: Decimal): QuantityPart[] => {
  const [from, to] = [scaled(low), scaled(high)]
  const shared = from.word === to.word
  const between = low.coefficient < 0n ? ' to ' : shared ? '–' : wideDash
  return [...parts(shared ? { ...from, word: '' } : from), { kind: 'text', text: between }, ...parts(to)]
}

const ordinalEnding = (value: bigint): string => {
  const teens = value % 100n
  if (teens >= 11n && teens <= 13n) return 'th'
  return ['th', 'st', 'nd', 'rd'][Number(value % 10n)] ?? 'th'
}

const rank = (value: bigint): QuantityPart[] => [
  { kind: 'number', text: groupThousands(String(value)) },
  { kind: 'unit', text: ordinalEnding(value) },
]

/* @__NO_SIDE_EFFECTS__ */
const currency = (text: string) => ({ text, before: true })
/* @__NO_SIDE_EFFECTS__ */
const tight = (text: string) => ({ text, tight: true })

/** English, with days before months, ISO 4217 currency codes before amounts, and million, billion and trillion. */
export const en: Locale = {
  tag: 'en',
  labels: {
    status: 'Status',
    statusDone: 'done',
    statusPlanned: 'planned',
    statusPlannedThen: 'planned at the time',
    statusDoubtful: 'date uncertain',
    statusCancelled: 'cancelled',
    milestone: 'milestone',
    gist: 'In substance',
    original: 'Original',
    originalIn: 'Original ({})',
    keyMessages: 'Key messages',
    timeline: 'Timeline',
    table: 'Table',
    figure: 'Figure',
    box: 'Background',
    recommendations: 'Recommendations',
    sources: 'Sources',
    evidence: 'Evidence',
    notes: 'Notes',
    sourceRef: 'Source {}',
    noteRef: 'Note {}',
    backToText: 'Back to the text at {}',
    scrollable: 'Table, scrolls sideways',
    contact: 'Contact',
    licence: 'Licence',
    disclaimer: 'Disclaimer',
    continued: '(continued)',
    asOf: 'as of {}',
    seriesNumber: `No.${nbsp}{}`,
    deadline: 'by {}',
    addressee: 'To',
    dueBy: 'By',
    author: 'By',
    date: 'Date',
    publisher: 'Published by',
    series: 'Series',
    marking: 'Handling',
    kindMeasured: '',
    kindPlanned: 'planned',
    kindRank: '',
    kindEstimate: 'estimate',
    boundLower: 'lower bound',
    boundUpper: 'upper bound',
    deltaUp: 'up',
    deltaDown: 'down',
    deltaSame: 'no change',
    sentimentGood: 'better',
    sentimentBad: 'worse',
    sentimentNeutral: '',
    unit: 'Unit',
    subtotal: 'Subtotal',
    total: 'Total',
    note: 'Note',
    omitted: 'interval omitted',
    omittedWords: '[…]',
    moreLater: 'Show {} later events',
    moreEarlier: 'Show {} earlier events',
    lessLater: 'Hide {} later events',
    lessEarlier: 'Hide {} earlier events',
    citation: 'Citation to copy',
    noEvents: 'Nothing recorded yet.',
    noFigures: 'No figures yet.',
    noRows: 'No data yet.',
    noRecommendations: 'No recommendations yet.',
    noMessages: 'No key messages yet.',
    noSources: 'No sources yet.',
    loading: 'Loading',
  },
  languageNames: {
    ko: 'Korean',
    en: 'English',
    ja: 'Japanese',
    zh: 'Chinese',
    fr: 'French',
    de: 'German',
    es: 'Spanish',
    ru: 'Russian',
  },
  quotes: { outer: ['“', '”'], inner: ['‘', '’'] },
  office: (role, organisation) => [role, organisation].filter(Boolean).join(', '),
  dates: {
    point,
    range,
    between: wideDash,
    since: 'since {}',
    until: 'until {}',
    circa: `c.${nbsp}{}`,
    uncertain: '{}?',
  },
  numbers: {
    plain: plainText,
    amount: (value) => parts(scaled(value)),
    range: amountRange,
    rank: (first, last) =>
      last === undefined ? rank(first) : [...rank(first), { kind: 'text', text: '–' }, ...rank(last)],
    bounds: { '>=': 'at least {}', '>': 'more than {}', '<=': 'at most {}', '<': 'less than {}', '~': 'about {}' },
    units: {
      people: { text: '' },
      명: { text: '' },
      times: tight('×'),
      배: tight('×'),
      '%': tight('%'),
      '‰': tight('‰'),
      '%p': { text: 'pp' },
      KRW: currency('KRW'),
      USD: currency('USD'),
      EUR: currency('EUR'),
      JPY: currency('JPY'),
      CNY: currency('CNY'),
    },
    scaledUnit: (unit) => {
      const [, currency = '', word, rest = ''] = scaledUnit.exec(unit) ?? []
      const scale = scales.find((one) => one.word === word)
      return scale && !(currency && rest) ? { zeros: scale.zeros, unit: currency || rest } : undefined
    },
    gap: (_number, unit) => (unit.tight ? '' : nbsp),
  },
}
