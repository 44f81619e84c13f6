import type { Bound, FigureMention } from '../language'

const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
}
const currencies: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₩': 'KRW',
  won: 'KRW',
  dollars: 'USD',
  dollar: 'USD',
  euros: 'EUR',
  euro: 'EUR',
  pounds: 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
}
const units: readonly (readonly [string, string])[] = [
  ['percentage points?|pp(?![a-z])', '%p'],
  ['%|per cent|percent', '%'],
  ['gigawatt[- ]hours?|GWh', 'GWh'],
  ['gigawatts?|GW', 'GW'],
  ['megawatt[- ]hours?|MWh', 'MWh'],
  ['megawatts?|MW', 'MW'],
  ['kilowatts?|kW', 'kW'],
  ['kilometres?|kilometers?|km', 'km'],
  ['°C', '°C'],
  ['times|-?fold|×|x(?=\\s|$)', 'times'],
  ['people|persons|users|customers|workers|residents|members|employees|households(?!\\w)', 'people'],
  ['hours?', 'hours'],
  ['days?', 'days'],
  ['weeks?', 'weeks'],
  ['months?', 'months'],
  ['years?(?! old)', 'years'],
  ['tonnes?|tons?', 'tonnes'],
  ['countries', 'countries'],
  ['cities', 'cities'],
  ['lines?(?!\\w)', 'lines'],
  ['faults?', 'faults'],
  ['won|dollars?|euros?|pounds?(?! of)|yen|yuan', 'currency'],
]
const number = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
const scale = '(?:\\s?-?(thousand|million|billion|trillion|bn|mn|tn|[mk](?![a-zA-Z])))?'
const currency = '(US\\$|[$€£¥₩]|(?:KRW|USD|EUR|GBP|JPY|CNY)\\s?)?'
const unit = `(?:[\\s-]?(${units.map(([pattern]) => pattern).join('|')})(?![A-Za-z]))?(?:\\s\\([A-Z][A-Za-z]{0,2}\\))?`
const lead =
  '(at least|no fewer than|no less than|more than|over|above|exceeding|at most|up to|no more than|as many as|as much as|fewer than|less than|under|below|about|around|roughly|nearly|almost|approximately|some|an estimated)?'
const tail = '(\\s(?:or more|or less|or fewer|and over))?'
const figure = new RegExp(
  `(?<![\\w.,$€£¥₩-])(?:${lead}\\s)?${currency}(${number})${scale}(?:\\s?(?:[-–—]|to)\\s?${currency}(${number})${scale})?${unit}${tail}`,
  'gi',
)
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const rank = new RegExp(
  `(?<![\\w-])(?:(${ordinals.join('|')})[- ](?=(?:largest|biggest|highest|most|fastest|longest|lowest|smallest|busiest)\\b)|(?:ranked|ranks|came|placed|is|was|comes)\\s(${ordinals.join('|')})(?=\\s(?:in|among|after|behind|of|worldwide)|[,.])|(second) only to|(\\d+)(?:st|nd|rd|th)[- ](?=largest|biggest|highest|most|place))`,
  'gi',
)
const multiples = /(?<![\w-])(doubled?|twice|tripled?|three times|fourfold)(?![\w-])/gi
const monthAfter = /^\s(?:January|February|March|April|May|June|July|August|September|October|November|December)/

const boundOf = (lead: string | undefined, tail: string | undefined): Bound | undefined => {
  const words = `${lead ?? ''}${tail ?? ''}`.trim().toLowerCase()
  if (words === '') return undefined
  if (/at least|no fewer|no less|or more|and over/.test(words)) return '>='
  if (/more than$|^over|above|exceeding/.test(words) && !/no more/.test(words)) return '>'
  if (/at most|up to|no more|as many|as much|or less|or fewer/.test(words)) return '<='
  if (/fewer|less|under|below/.test(words)) return '<'
  return '~'
}

const amountOf = (digits: string, scale: string | undefined): number =>
  Number((Number(digits.replaceAll(',', '')) * (scale ? (scales[scale.toLowerCase()] ?? 1) : 1)).toPrecision(15))

const unitOf = (written: string | undefined): string | undefined => {
  if (!written) return undefined
  const unit = units.find(([pattern]) =>
    new RegExp(`^(?:${pattern.replace(/\(\?[=!].*?\)(?=\||$)/g, '')})$`, 'i').test(written),
  )?.[1]
  return unit === 'currency' ? currencies[written.toLowerCase()] : unit
}

export const figures = (text: string): FigureMention[] => {
  const found: FigureMention[] = []
  for (const match of text.matchAll(figure)) {
    const [whole, lead, sign, first = '', firstScale, , second, secondScale, unit, tail] = match
    const money = sign && (currencies[sign.trim()] ?? sign.trim().toUpperCase())
    const named = money || unitOf(unit)
    const isYear = !named && !firstScale && !secondScale
    if (isYear && !(first.includes(',') || boundOf(lead, tail))) continue
    if (isYear && /^(?:1[89]|20)\d\d$/.test(first)) continue
    if (isYear && monthAfter.test(text.slice(match.index + whole.trimEnd().length))) continue
    const start = match.index + (whole.length - whole.trimStart().length)
    const value =
      second === undefined
        ? amountOf(first, firstScale)
        : ([amountOf(first, firstScale ?? secondScale), amountOf(second, secondScale)] as const)
    const bound = boundOf(lead, tail)
    found.push({
      from: start,
      to: match.index + whole.trimEnd().length,
      value,
      ...(named ? { unit: named } : {}),
      ...(bound ? { bound } : {}),
    })
  }
  for (const match of text.matchAll(rank)) {
    const word = (match[1] ?? match[2] ?? match[3])?.toLowerCase()
    const value = word ? ordinals.indexOf(word) + 1 : Number(match[4])
    found.push({ from: match.index, to: match.index + match[0].trimEnd().length, value, rank: true })
  }
  for (const match of text.matchAll(multiples)) {
    const value = /^(?:d|tw)/i.test(match[0]) ? 2 : /^f/i.test(match[0]) ? 4 : 3
    found.push({ from: match.index, to: match.index + match[0].length, value, unit: 'times' })
  }
  return found.sort((a, b) => a.from - b.from)
}
