import { letters } from './letters'

const currencies: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  NT$: 'TWD',
  R$: 'BRL',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₩': 'KRW',
  '₹': 'INR',
}
const codes = 'KRW|USD|EUR|GBP|JPY|CNY|AUD|CAD|NZD|HKD|SGD|TWD|INR|CHF|NOK|SEK|DKK|PLN|BRL|MXN|ZAR|TRY'
/** The sign of a currency or its code before a number; one group. */
export const currency = `((?:US|AU|CA|NZ|HK|NT|[ACSR])?\\$|[€£¥₩₹]|(?:${codes})\\s?)?`

/** The code of a currency by its sign or its code as written: `USD` of `US$`. */
export const moneyOf = (sign: string | undefined): string | undefined =>
  sign && (currencies[sign.trim().toUpperCase()] ?? sign.trim().toUpperCase())

/** Money in words. A word of several countries may mean each of their currencies. */
const money: readonly (readonly [string, string, ...string[]])[] = [
  ['(?:US|U\\.S\\.|American)\\sdollars?', 'USD'],
  ['Australian\\sdollars?', 'AUD'],
  ['Canadian\\sdollars?', 'CAD'],
  ['New\\sZealand\\sdollars?', 'NZD'],
  ['Hong\\sKong\\sdollars?', 'HKD'],
  ['Singapore\\sdollars?', 'SGD'],
  ['(?:Danish\\s)(?:kroner|krone)', 'DKK'],
  ['(?:Norwegian\\s)(?:kroner|krone)', 'NOK'],
  ['kroner|krone', 'kroner', 'NOK', 'DKK'],
  ['(?:Swedish\\s)?(?:kronor|krona)', 'SEK'],
  ['(?:South\\sKorean\\s)?won', 'KRW'],
  ['dollars?', 'USD'],
  ['euros?', 'EUR'],
  ['pounds?(?! of)', 'GBP'],
  ['(?:Swiss\\s)?francs?', 'francs', 'CHF'],
  ['(?:Indian\\s)?rupees?', 'rupees', 'INR'],
  ['yen', 'JPY'],
  ['yuan|renminbi', 'CNY'],
]

const units: readonly (readonly [string, string, ...string[]])[] = [
  ['percentage points?|pp(?![a-z])', '%p'],
  ['%|per cent|percent', '%'],
  ['basis points?|bps?', 'bp'],
  ['gigawatt[- ]hours?|GWh', 'GWh'],
  ['gigawatts?|GW', 'GW'],
  ['megawatt[- ]hours?|MWh', 'MWh'],
  ['megawatts?|MW', 'MW'],
  ['kilowatts?|kW', 'kW'],
  ['kilomet(?:re|er)s? (?:per|an) hour|kph', 'km/h'],
  ['miles? (?:per|an) hour|mph', 'mph'],
  ['kilometres?|kilometers?|km', 'km'],
  ['°C', '°C'],
  ['times|-?fold|×|x(?=\\s|$)', 'times'],
  ['people|persons|users|customers|workers|residents|members|employees', 'people'],
  ['minutes?', 'minutes'],
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
  ...money,
]

/** A known unit; one group. */
export const unit = `(${units.map(([pattern]) => pattern).join('|')})`

/** The expression of each unit, without its lookarounds. */
const readers = units.map(
  ([pattern, name, ...may]) =>
    [new RegExp(`^(?:${pattern.replace(/\(\?[=!][^()]*\)/g, '')})$`, 'i'), name, may] as const,
)

/** A unit, as figures of a brief have it. */
export interface CountedUnit {
  unit: string
  /** Units that its word may mean as well. */
  unitMay?: readonly string[]
}

/** The unit that some words name, if it is a known one. */
export const unitOf = (written: string | undefined): CountedUnit | undefined => {
  const found = written === undefined ? undefined : readers.find(([pattern]) => pattern.test(written))
  return found && { unit: found[1], ...(found[2].length > 0 ? { unitMay: found[2] } : {}) }
}

/** Nouns for persons; a brief may count them as people. */
const persons = new Set(
  'adults women men children girls boys pupils students teachers nurses doctors patients passengers voters soldiers troops officers migrants refugees farmers fishermen drivers commuters tourists visitors civilians delegates lawmakers researchers scientists engineers experts respondents participants volunteers prisoners protesters victims survivors immigrants pensioners retirees staff personnel firefighters miners welders apprentices graduates candidates tenants citizens consumers shoppers subscribers believers guests players spectators fans inhabitants villagers islanders police judges lawyers jurors parents mothers fathers infants babies teenagers youths seniors recruits veterans beneficiaries claimants applicants jobseekers freelancers carers caregivers midwives pharmacists dentists surgeons'.split(
    ' ',
  ),
)

/** A counted noun as a unit. */
export const nounUnit = (noun: string): CountedUnit => ({
  unit: noun,
  ...(persons.has(noun) ? { unitMay: ['people'] } : {}),
})

/** “12 km/h”, “$2.97/MMBtu”, “10 parts per billion”: a unit goes on behind a number and its first word. */
const over = new RegExp(
  `^(?:/([${letters}µ]{1,12}[²³]?)|\\sper\\s(hundred|thousand|million|billion|trillion))(?![\\w/])`,
)

/** The words that follow the first word of a unit and belong to it. */
export const restOfUnit = (after: string): { written: string; length: number } | undefined => {
  const [whole, slashed, many = ''] = over.exec(after) ?? []
  if (whole === undefined) return undefined
  return { written: slashed ? `/${slashed}` : ` per ${many}`, length: whole.length }
}
