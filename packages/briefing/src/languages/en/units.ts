import { matchAt } from '../shared/match-at'
import { codes, moneyWords } from './currencies'
import { letters } from './letters'

/** A unit, as figures of a brief have it. */
export interface CountedUnit {
  unit: string
  /** Units that its word may mean as well. */
  unitMay?: readonly string[]
}

type Unit = readonly [pattern: string, name: string, ...may: string[]]

/** Signs and abbreviations: they may stand right behind the digits, and their case matters. */
const signs: readonly Unit[] = [
  ['(?:pp|ppts?|p\\.p\\.)', '%p'],
  ['%(?:\\spoints?|-points?)', '%p'],
  ['%', '%'],
  ['bps?', 'bp'],
  ['°\\s?C|℃', '°C'],
  ['°\\s?F', '°F'],
  ['°', 'degrees'],
  ['C(?![\\w°])', '°C'],
  ['(?:[kMG]?t)?\\s?CO[2₂](?:eq?|-eq)?', ''],
  [codes.replace('|SDR', ''), ''],
  ['km\\/h|kph|kmh', 'km/h'],
  ['mph', 'mph', 'miles per hour'],
  ['km[²2]|sq\\.?\\skm', 'km²'],
  ['m[²2]|sq\\.?\\sm', 'm²'],
  ['[Mk]?m[³3]', 'm³'],
  ['sq\\.?\\s(?:ft|feet)', 'square feet'],
  ['(?:T|G|M|k)Wh', ''],
  ['(?:T|G|M|k)Wp?', ''],
  ['(?:T|G|M|k)B', ''],
  ['(?:G|M|k)Hz', ''],
  ['[TBM]cfd?|MMcfd?|MMBtu|Btu', ''],
  ['bpd', 'bpd', 'barrels per day', 'barrels a day'],
  ['mb|b(?=\\/d)|boe|M?toe|TEUs?', ''],
  ['ppm|ppb|dB|kcal|kJ|GJ|ha|cm|mm|km|nm|µg|mg|kg|kt|Mt|ft|lbs?', ''],
  ['[mgt](?![²³/2-9])', ''],
  ['x(?!\\w)|×', 'times'],
  ['p(?![.a-z])', 'pence'],
]

/** Measures in words: their word as it stands is the unit, and the sign is right too. */
const measures: Readonly<Record<string, readonly string[]>> = {
  '°C': ['degrees? (?:Celsius|centigrade)'],
  '°F': ['degrees? Fahrenheit'],
  'km²': ['square kilomet(?:re|er)s?'],
  'm²': ['square met(?:re|er)s?'],
  'm³': ['cubic met(?:re|er)s?'],
  'km/h': ['kilomet(?:re|er)s? (?:per|an) hour'],
  mph: ['miles? (?:per|an) hour'],
  km: ['kilomet(?:re|er)s?'],
  GWh: ['gigawatt[- ]hours?'],
  MWh: ['megawatt[- ]hours?'],
  kWh: ['kilowatt[- ]hours?'],
  TWh: ['terawatt[- ]hours?'],
  TW: ['terawatts?'],
  GW: ['gigawatts?'],
  MW: ['megawatts?'],
  kW: ['kilowatts?'],
}

const words: readonly Unit[] = [
  ['(?:percentage|percent|per cent)[\\s-]points?', '%p'],
  ['per\\s?cent', '%'],
  ['basis[\\s-]points?', 'bp'],
  ...Object.entries(measures).map(([name, [pattern = '']]): Unit => [pattern, name]),
  ['met(?:re|er)s?', 'metres', 'm', 'meters'],
  ['millimet(?:re|er)s?', 'millimetres', 'mm', 'millimeters'],
  ['centimet(?:re|er)s?', 'centimetres', 'cm', 'centimeters'],
  ['kilogram(?:me)?s?|kilos?', 'kilograms', 'kg', 'kilos'],
  ['grams?', 'grams', 'g'],
  ['(?:metric )?(?:tonnes?|tons?)', 'tonnes', 'tons', 't'],
  ['hectares?', 'hectares', 'ha'],
  ['lit(?:re|er)s?', 'litres', 'liters', 'l'],
  ['square (?:feet|foot)', 'square feet'],
  ['square miles?', 'square miles'],
  ['cubic (?:feet|foot)', 'cubic feet'],
  ['(?:feet|foot)', 'feet', 'ft'],
  ['inch(?:es)?', 'inches'],
  ['(?:parts|cases|deaths|births) per (?:hundred|thousand|million|billion)', ''],
  ['barrels? (?:per|a) day', 'barrels per day', 'bpd', 'b/d', 'barrels a day'],
  ['times|-?fold', 'times'],
  ['seconds?', 'seconds'],
  ['minutes?', 'minutes'],
  ['hours?', 'hours'],
  ['days?', 'days'],
  ['weeks?', 'weeks'],
  ['fortnights?', 'fortnights'],
  ['months?', 'months'],
  ['quarters?', 'quarters'],
  ['years?(?!\\sold)', 'years'],
  ['decades?', 'decades'],
  [
    '(?:mile|acre|barrel|degree|point|gallon|ounce|yard|bushel|watt|volt|calorie|byte|gigabyte|megabyte|terabyte|knot|pint)s?',
    '',
  ],
  ['countries', 'countries'],
  ['cities', 'cities'],
  ['pence', 'pence'],
  ...moneyWords,
]

const source = (all: readonly Unit[]): string => all.map(([pattern]) => pattern).join('|')
const signBehind = new RegExp(`[\\s-]?(${source(signs)})(?![A-Za-z²³])`, 'y')
const wordBehind = new RegExp(`(?:\\s|-)?(${source(words)})(?![A-Za-z’'])`, 'iy')

/** The expression of each unit, without its lookarounds. */
const readerOf =
  (isSign: boolean) =>
  ([pattern, name, ...may]: Unit) =>
    [new RegExp(`^(?:${pattern.replace(/\(\?[=!][^()]*\)/g, '')})$`, isSign ? '' : 'i'), name, may, isSign] as const
const readers = [...signs.map(readerOf(true)), ...words.map(readerOf(false))]

const plural = (word: string): string =>
  /[a-z]$/.test(word) && !word.endsWith('s') && word.length > 3 ? `${word}s` : word

/** The words of a sign: “metres” of m. */
const wordsOfSign = new Map(
  words.flatMap(([, name, ...may]) => may.map((sign) => [sign, [name, ...may.filter((one) => one !== sign)]] as const)),
)

/** The unit that some words name, if it is a known one. */
export const unitOf = (written: string | undefined): CountedUnit | undefined => {
  const found = written === undefined ? undefined : readers.find(([pattern]) => pattern.test(written))
  if (!found || written === undefined) return undefined
  const [, name, others, isSign] = found
  const may = isSign ? (wordsOfSign.get(written) ?? others) : others
  const own = isSign || /\s/.test(written) ? written : plural(written.toLowerCase())
  return {
    unit: name || own,
    ...(may.length > 0 ? { unitMay: may } : {}),
  }
}

/** A known unit at a place of a text. */
export const unitAt = (text: string, at: number): (CountedUnit & { to: number; written: string }) | undefined => {
  const found = matchAt(signBehind, text, at) ?? matchAt(wordBehind, text, at)
  const unit = found ? unitOf(found[1]) : undefined
  return found && unit ? { ...unit, to: at + found[0].length, written: found[1] ?? '' } : undefined
}

/** “12 km/h”, “$2.97/MMBtu”, “10 parts per billion”, “5.9 per 1,000 doses”: a unit goes on behind a number and its word. */
const over = new RegExp(
  `(?:/([${letters}µ]{1,12}[²³]?)|\\s(per (?:(?:hundred|thousand|million|billion|trillion|capita)|1,?0{2,3}(?:,?000)*(?:\\s[a-z]{3,20})?)))(?![\\w/])`,
  'y',
)

/** The words that follow the first word of a unit, or the number, and belong to the unit. */
export const restOfUnit = (text: string, at: number): { written: string; to: number } | undefined => {
  const [whole, slashed, many = ''] = matchAt(over, text, at) ?? []
  if (whole === undefined) return undefined
  return { written: slashed ? `/${slashed}` : ` ${many}`, to: at + whole.length }
}
