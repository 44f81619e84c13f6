import { cachedByText } from '../shared/cache'
import { type LabelWord, spellingsOf } from '../shared/label-rules'
import { months, weekdays } from './date-patterns'

/** Words that carry no meaning of their own in a label. */
const empty = new Set(
  'a an the this that these those his her its their our my your it they he she we i you one who which what whom whose there of for at from in on with by to about against over under between during into near within without among through across outside inside behind beyond despite per via upon as and or but nor so yet if than then when while whereas although though because since until unless is are was were be been being am has have had having will would can could may might must shall should do does did not no never only just even also still already again once some any all both each every other another more most less least many much few several such same own very too about around roughly nearly almost approximately least up down than compared versus total number numbers figure figures amount amounts value values rate rates ratio share shares percentage percent per cent proportion level levels index change changes size count counts sum average mean median year-on-year annual annually yearly monthly quarterly daily year years month months week weeks day days quarter half period earlier later before after ago previous prior past last next now today new est estimated estimate estimates expected planned plan forecast forecasts projected actual said says say told according came come stood stand reached reach hit hits put puts account accounts accounted made make makes seen see held was part parts out off overall combined respectively compared against x points point people person persons thing things far'.split(
    ' ',
  ),
)
const up =
  /^(?:up|rose|risen|ris(?:e|es|ing)|grew|grown|grow(?:s|th|ing)?|gain(?:s|ed)?|increas(?:e[sd]?|ing)|climb(?:s|ed)?|jump(?:s|ed)?|surg(?:e[sd]?|ing)|higher|dearer|expan(?:d(?:s|ed)?|sion)|rais(?:e[sd]?|ing)|improv(?:e[sd]?|ement))$/
const down =
  /^(?:down|fell|fallen|fall(?:s|ing)?|drop(?:s|ped)?|declin(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|lower(?:ed)?|cheaper|fewer|shrank|shrunk|slid|slipp?(?:s|ed)?|contract(?:s|ed|ion)|cuts?|reduc(?:e[sd]?|ing|tions?)|eas(?:e[sd]|ing)|plung(?:e[sd]?))$/
const times = [months, weekdays, ['spring', 'summer', 'autumn', 'winter']]
const time = new RegExp(`^(?:${times.flat().join('|')}|(?:1[89]|20)\\d\\d|[qh][1-4])$`)
/** A month by its number, a day of the week and a season by theirs: “6 of m” is June. */
const formOfTime = (low: string): string[] =>
  times.flatMap((all, index) => (all.includes(low) ? [`${all.indexOf(low) + 1} of ${'mds'[index]}`] : []))

const found = /(?:[A-Z]\.){2,5}|[A-Za-zÀ-ɏ\d](?:[A-Za-zÀ-ɏ\d]|[-'’&](?=[A-Za-zÀ-ɏ\d])|[.,](?=\d))*/g

/** A word without the ending of a possessive or a plural. */
const stemOf = (word: string): string => {
  const bare = word.replace(/['’]s?$/, '')
  if (/ies$/.test(bare) && bare.length > 4) return `${bare.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh)es$/.test(bare)) return bare.slice(0, -2)
  return /[^su]s$/.test(bare) && bare.length > 3 ? bare.slice(0, -1) : bare
}

/** The words of a text that carry meaning. */
export const wordsIn = cachedByText((text) =>
  [...text.matchAll(found)].flatMap(({ 0: word, index: from }): LabelWord[] => {
    // “U.S.” is “US”, and no pronoun.
    const low = /^(?:[A-Z]\.)+$|^US$/.test(word) ? `${word.replaceAll('.', '')}.`.toLowerCase() : word.toLowerCase()
    const stem = stemOf(low)
    const at = { from, to: from + word.length, forms: low === stem ? [low] : [low, stem] }
    // “May” the month has a capital.
    if (time.test(low) && !(low === 'may' && word === low))
      return [{ ...at, kind: 'time', forms: [...at.forms, ...formOfTime(low)] }]
    if (up.test(low)) return [{ ...at, kind: 'up' }]
    if (down.test(low)) return [{ ...at, kind: 'down' }]
    const isNumber = /^[\d.,]+$/.test(low) && !/^\d{1,2}$/.test(low)
    return isNumber || empty.has(low) || empty.has(stem) || low.length < 2 ? [] : [{ ...at, kind: 'noun' }]
  }),
)

/** How long the beginning is that two forms of one word share. */
const common = 5

export const isSame = (label: LabelWord, source: LabelWord): boolean =>
  label.forms.some((one) => source.forms.some((other) => one === other || isKin(one, other) || isOneStem(one, other)))

/** Forms of one verb, and its noun, that do not begin alike. */
const kin = new Map(
  [
    'die died dead death deaths dying',
    'sell sold sale sales selling',
    'spend spent spending',
    'lose lost loss losses',
    'pay paid payment payments',
    'buy bought purchase purchases purchased',
    'born birth births',
    'choose chose chosen choice',
    'give gave given gift gifts',
    'fly flew flown flight flights',
    'hold held holder holders holding',
    'live lived resident residents inhabitant inhabitants living',
    'leave left leaver leavers leaving',
    'teach taught teacher teachers',
    'speak spoke spoken speech',
    'steal stole stolen theft thefts',
    'decide decided decision decisions',
    'withdraw withdrew withdrawn withdrawal',
    'build built building buildings',
    'flee fled fleeing',
    'owe owed debt debts dues',
    'drive drove driven driver drivers',
    'oppose opposed opposition opponents',
    'lend lent loan loans',
    'win won winner winners',
    'strike struck',
    'see saw seen',
    'take took taken',
    'meet met meeting',
    'feed fed',
    'shoot shot shooting shootings',
    'keep kept',
    'find found',
    'bring brought',
    'save saved saves saving savings',
    'use used uses using user users',
    'close closed closes closing closure closures',
    'price prices cheaper dearer',
    'catch caught catches',
  ].flatMap((group, index) => group.split(' ').map((form) => [form, index] as const)),
)

const isKin = (one: string, other: string): boolean => {
  const group = kin.get(one)
  return group !== undefined && group === kin.get(other)
}

const isOneStem = (one: string, other: string): boolean => {
  if (/\d/.test(one + other)) return false
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length < 4) return false
  if (long.startsWith(short)) return long.length - short.length <= 4
  let shared = 0
  while (shared < short.length && short[shared] === long[shared]) shared += 1
  return shared >= common && shared >= short.length - 2 && long.length - shared <= 5
}

/** Words that exclude each other; those parted by a bar mean one thing. */
export const opposites = spellingsOf([
  ['export', 'import'],
  ['birth', 'death'],
  ['killed|died|dead|death', 'injured|wounded|hurt', 'missing'],
  ['maximum|highest', 'minimum|lowest'],
  ['revenue|sales|turnover', 'profit|earnings'],
  ['surplus', 'deficit'],
  ['asset', 'liabilit'],
  ['supply', 'demand'],
  ['production', 'consumption'],
  ['urban', 'rural'],
  ['public', 'private'],
  ['domestic', 'foreign|overseas'],
  ['winter', 'summer'],
  ['boys', 'girls'],
  ['support|favour|favor|approv', 'oppos|disapprov'],
  ['late', 'on time|time|punctual'],
  ['full', 'partial|partly'],
  ['opened', 'closed'],
  ['arrival', 'departure'],
  ['immigration', 'emigration'],
  ['buyer', 'seller'],
  ['landlord', 'tenant'],
  ['owner', 'renter'],
])

/** Words by which what is counted is to come, or is only expected. */
export const toCome = /\b(?:to be|planned|proposed|scheduled|expected|forecast|projected)\b/i

/** Words for all of a thing. */
export const whole = /^(?:whole|entire)$/
