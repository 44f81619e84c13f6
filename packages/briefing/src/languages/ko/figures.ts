import type { FigureBound, FigureMention, Span } from '../rules'
import { fractionSigns, plainNumber } from '../shared/numbers'
import { Taken } from '../shared/taken'

const magnitudes: Readonly<Record<string, number>> = { 천: 1e3, 만: 1e4, 억: 1e8, 조: 1e12, 경: 1e16 }

/** Units as they are written, and their names in the schema. */
const units: readonly (readonly [string, string])[] = [
  ['%\\s?포인트|퍼센트\\s?포인트|%p(?![a-z])|%P', '%p'],
  ['%|퍼센트|프로(?![가-힣])', '%'],
  ['bps?(?![a-zA-Z])|베이시스\\s?포인트', 'bp'],
  ['기가와트시|GWh', 'GWh'],
  ['메가와트시|MWh|㎿h', 'MWh'],
  ['킬로와트시|kWh|㎾h', 'kWh'],
  ['테라와트시|TWh', 'TWh'],
  ['기가와트|GW', 'GW'],
  ['메가와트|MW|㎿', 'MW'],
  ['킬로와트|kW|㎾', 'kW'],
  ['킬로미터|㎞|km(?!²)', 'km'],
  ['제곱킬로미터|㎢|km²', 'km²'],
  ['제곱미터|㎡|m²', 'm²'],
  ['세제곱미터|㎥|m³', 'm³'],
  ['나노미터|㎚|nm(?![a-z])', 'nm'],
  ['킬로그램|㎏|kg(?![a-z])', 'kg'],
  ['리터|ℓ', '리터'],
  ['헥타르|㏊|ha(?![a-z])', 'ha'],
  ['센티미터|㎝|cm(?![a-z])', 'cm'],
  ['밀리미터|㎜|mm(?![a-z])', 'mm'],
  ['미터|m(?![a-zA-Z²/])', 'm'],
  ['도(?=\\s?(?:상승|하락|이상|이하|안팎|까지|로|를|의|가|에(?![가-힣])|에서|였|이[었며다고]|[,.)]))|℃|°C', '°C'],
  ['(?:미국\\s?|미\\s?)?달러|불(?![가-힣])', 'USD'],
  ['유로', 'EUR'],
  ['엔(?![가-힣]*진|비디아)', 'JPY'],
  ['위안', 'CNY'],
  ['파운드', 'GBP'],
  ['원(?!회|장|인|천|고|칙|래|자력|전)', 'KRW'],
  ['명|인(?=[을를은는이가에의으,.) ]|$)', 'people'],
  ['배(?!터리|경|럴|출|정|포|분|치|송)', 'times'],
  ['개국', '개국'],
  ['개사', '개사'],
  ['개월', '개월'],
  ['개소', '개소'],
  ['개(?!발|최|정|혁|선|인|방)', '개'],
  ['곳', '곳'],
  ['건(?!강|설|물|축|의|조)', '건'],
  ['회(?!의|원|사|담|동|장|견)', '회'],
  ['대(?=[를가의로,.)]|$)|(?<![1-9]0\\s?)대(?=인\\s|에서|까지)', '대'],
  ['가구', '가구'],
  ['톤|t(?![a-z])', '톤'],
  ['주(?=\\s?(?:만|간|동안|째|\\s앞|뒤|후|전)(?![가-힣]*년))', '주'],
  ['년(?=\\s?(?:간|만에|동안|째|에\\s?걸쳐|뒤|이상|이내|\\s앞|안에))', '년'],
  ['일(?=\\s?(?:간|만에|동안|앞으로|이내|째|보다|,\\s?\\d+일,|로,))', '일'],
  ['시간(?!대)', '시간'],
  ['분(?=\\s?(?:간|만에|동안|이내|이상|거리))', '분'],
  ['세대', '세대'],
  ['(?<=[천만]\\s?)호(?=[를의가로에,.) ])', '호'],
  ['마리', '마리'],
  ['권(?=[을의이,. ])', '권'],
  ['종(?=[을의이,. ])', '종'],
  ['쪽(?=[을의이,. ])', '쪽'],
  ['장(?=[을의이과도,. ])', '장'],
  ['척(?=[을의이과도,. ]|뿐)', '척'],
  ['그루', '그루'],
]
const unitWords = units.map(([written]) => `(?:${written})`).join('|')
const number = `\\d+(?:,\\d{3})*(?:\\.\\d+|[${fractionSigns}])?|[${fractionSigns}]`
/** 1조 2,400억, 2조 6천 억, 3만 2천, 4.5, with separators and spaces. */
const amount = `(?:(?:${number})\\s?(?:[천백십](?:\\s?[만억조경])?|[만억조경])\\s?){0,6}(?:${number})(?:\\s?[천백십]?\\s?[만억조경]|\\s?[천백](?=\\s?[가-힣]))?`
/** A second end may be below zero as well: △1.2%~△0.3%. */
const range = `(${amount})(?:\\s?(${unitWords}))?\\s?(?:[~∼～]\\s?([-−△])|[~∼～–-])\\s?(${amount})`
const wordsBefore =
  '(?:(약|대략|어림잡아|줄잡아|거의|최소한?|적어도|최대|많게는|많아야|무려)\\s{0,2}|(최소|최대)\\s(?!규모|실적|기록|수준|폭)(?:[가-힣]{1,6}\\s){1,2})?'
const sign = '((?<![^\\s(])[-−–△+]|영하\\s|마이너스\\s)?'
/** A unit in brackets, as (GWh). */
const gloss = '(?:\\s?\\([A-Za-z%]{1,4}\\))?'
const wordsAfter =
  '(여(?=\\s?(?:명|개|곳|건|원|달러|회|일|년|대|가구|[가-힣]))|\\s?(?:가량|정도|안팎|내외|쯤|남짓|\\s전후)|\\s가까[이운]|대(?=[를가의로,.)는은였이에다]|\\s|$)|\\s?(?:이상|이하|초과(?:하지\\s(?:않|못|말)[가-힣]*)?|미만|이내|한도|상한|하한)|(?:이|가)\\s채\\s[가-힣]{1,5}지\\s(?:않|못)[가-힣]*|\\s밑(?=이|으로|에|[.,]|$)|\\s아래(?=[로였에]|이[었다며고])|(?:이|가|도|은|는)?\\s(?:채\\s)?(?:안\\s?[되돼된될됐]|되지\\s(?:않|못))[가-힣]*|[을를]?\\s?(?:상회|하회)[가-힣]*|(?:[을를]|이|가|에도|에)?\\s(?:미치지\\s못[가-힣]*|(?:넘|뛰어넘|웃도|웃돌|웃돈|돌파|초과|밑도|밑돌|밑돈|미달|못\\s?미[치친칠쳤]|육박)[가-힣]*(?:(?<=지)\\s(?:않|못|말)[가-힣]*)?))?'
const withUnit = new RegExp(
  `(?<![\\d.,A-Za-z\\-제])${wordsBefore}${sign}(?:${range}|(${amount}))(여)?\\s?(${unitWords})${gloss}${wordsAfter}`,
  'dg',
)
const large = new RegExp(
  `(?<![\\d.,A-Za-z\\-제])${wordsBefore}(${amount})(여)?(?<=[만억조경])(?![가-힣]*[년월일])${wordsAfter}`,
  'g',
)

const words: Readonly<Record<string, number>> = {
  한: 1,
  첫: 1,
  두: 2,
  세: 3,
  네: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
}
const wordNames = Object.keys(words).join('|')
/** An ordinal is a rank only in “is the third” or “third in the world”, not in “the third subject of the talks”. */
const rank = new RegExp(
  `(?<![가-힣\\d제])(?:(${wordNames})\\s?번째|(\\d+)\\s?번째|(?:세계|국내|업계|전체)?\\s?(\\d+)위)(?=\\s?(?:로\\s|이[며다고었]|다[.\\s]|였|에\\s(?:올|이름|해당|그)|를\\s(?:차지|기록|했)|[.,]|$))`,
  'g',
)
const nextTo = /(?<=[가-힣A-Za-z]\s?)다음으로\s(?:[가-힣]+\s)?(?:많|크|큰|높|빠르|빠른|긴|길|넓|강한|적|낮)[가-힣]*/g
const multiple = new RegExp(
  `(?<![가-힣])(${wordNames})\\s?배(?![가-힣]*(?:경|치|정|포|분))(\\s?(?:이상|가량|정도|가까이|넘))?`,
  'g',
)

/** Number words before a counter; 두세 and the like are ranges, 수십 is no number. */
const ones: readonly (readonly [string, number])[] = [
  ...Object.entries(words).filter(([word]) => word !== '첫' && word !== '열'),
  ['석', 3],
  ['넉', 4],
]
const tens = ['열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔']
const spelled: Readonly<Record<string, FigureMention['value']>> = {
  ...Object.fromEntries(ones),
  ...Object.fromEntries(
    tens.flatMap((ten, index) => [
      [ten, (index + 1) * 10],
      ...ones.map(([one, value]) => [ten + one, (index + 1) * 10 + value] as const),
    ]),
  ),
  스무: 20,
  두세: [2, 3],
  서너: [3, 4],
  네댓: [4, 5],
  대여섯: [5, 6],
  예닐곱: [6, 7],
  일고여덟: [7, 8],
}
const counters: Readonly<Record<string, string>> = {
  곳: '곳',
  군데: '곳',
  명: 'people',
  사람: 'people',
  개국: '개국',
  건: '건',
  척: '척',
  마리: '마리',
  가구: '가구',
  그루: '그루',
  대: '대',
  개: '개',
  권: '권',
  장: '장',
  번: '회',
  차례: '회',
}
const longestFirst = (words: string[]): string => words.sort((one, other) => other.length - one.length).join('|')
/** One of a common counter, as 한 번 and 한 대, is no figure. */
const inWords = new RegExp(
  `(?<![가-힣\\d])(${longestFirst(Object.keys(spelled))})\\s(${longestFirst(Object.keys(counters))})(?<!한\\s(?:번|차례|대|개|장|권|군데|사람))(\\s?(?:가량|정도|안팎|이상|이하|미만)|\\s?남짓)?(?=(?:[을를은는이가의에과와도로만씩]|에서|에는|까지|부터|으로|뿐[가-힣]*|이[다며고었라][가-힣]*|였[가-힣]*)?(?:[\\s,.)]|$))`,
  'g',
)

const smallMagnitudes: Readonly<Record<string, number>> = { 천: 1e3, 백: 100, 십: 10 }

const amountParts = new RegExp(`(${number})\\s?([천백십])?\\s?([만억조경])?`, 'g')

/** The value of 1조 2,400억 and the like; of 2천3백만 the thousands and hundreds count in ten thousands. */
const amountOf = (text: string): number => {
  let [total, section] = [0, 0]
  for (const { 1: digits = '', 2: small = '', 3: large } of text.matchAll(amountParts)) {
    section += plainNumber(digits) * (smallMagnitudes[small] ?? 1)
    if (!large) continue
    // 4.5억 is a whole number: rounding removes the floating-point error of the product.
    total += Number((section * (magnitudes[large] ?? 1)).toPrecision(15))
    section = 0
  }
  return Number((total + section).toPrecision(15))
}

/** A range that names its magnitude once: 3~5만. */
const rangeOf = (from: string, to: string): readonly [number, number] => {
  const end = amountOf(to)
  const shared = /[천백십]?\s?[만억조경]$/.exec(to.trim())?.[0]
  return [amountOf(shared && !/[만억조경]/.test(from) ? from.trim() + shared : from), end]
}

/** 100명 이상은 아니다. */
const denied = /^[은는이가]?\s아[니닌님]/
const opposite: Readonly<Record<FigureBound, FigureBound | undefined>> = {
  '>=': '<',
  '>': '<=',
  '<=': '>',
  '<': '>=',
  '~': undefined,
}
/** 시속 300km. */
const per = /([시초]속)\s?$/
const speeds: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  시속: { km: 'km/h' },
  초속: { m: 'm/s', km: 'km/s' },
}

const withSigns = ([low, high]: readonly [number, number], isLowBelow: boolean, isHighBelow: boolean) =>
  [isLowBelow ? -low : low, isHighBelow ? -high : high] as const

const boundBefore = (word: string | undefined): FigureBound | undefined =>
  word === undefined || word === '무려'
    ? undefined
    : /최소|적어도/.test(word)
      ? '>='
      : /최대|많/.test(word)
        ? '<='
        : '~'

const boundAfter = (word: string | undefined): FigureBound | undefined => {
  if (!word) return undefined
  if (/채\s|안\s?[되돼된될됐]|되지\s|미치지/.test(word)) return '<'
  // 15%를 넘지 않게, 30명을 밑돌지 않는.
  if (/지\s(?:않|못|말)/.test(word)) return /밑/.test(word) ? '>=' : '<='
  if (/이상|하한/.test(word)) return '>='
  if (/이하|이내|한도|상한/.test(word)) return '<='
  if (/미만|하회|밑|아래|미달|미[치친칠쳤]/.test(word)) return '<'
  if (/넘|상회|웃|돌파|초과/.test(word)) return '>'
  return '~'
}

const readers = units.map(([written, unit]) => [new RegExp(written, 'y'), unit] as const)

/** The unit that is written at a place. */
const unitAt = (text: string, at: number): string | undefined =>
  readers.find(([written]) => {
    written.lastIndex = at
    return written.test(text)
  })?.[1]

const mention = (
  index: number,
  whole: string,
  value: FigureMention['value'],
  rest: Partial<FigureMention>,
): FigureMention => {
  const from = index + (whole.length - whole.trimStart().length)
  return { from, to: index + whole.trimEnd().length, value, ...rest }
}

const optional = (unit: string | undefined, bound: FigureBound | undefined): Partial<FigureMention> => ({
  ...(unit ? { unit } : {}),
  ...(bound ? { bound } : {}),
})

/** 절반, 5분의 1: shares in words, as per cent. */
const share = /(?<![가-힣])(?:절반|(\d{1,4})분의\s?(\d{1,4}))(?![\d.])/g

/** 100만에서 200만 원, 3%에서 5%로: a range, or, where it goes on with 로, where something moved from and to. */
const joinedBy = /^(?:에서|부터)\s$/
const movedTo = /^(?:으로|로)(?![가-힣])/

const withRanges = (text: string, figures: readonly FigureMention[]): FigureMention[] => {
  const made: FigureMention[] = []
  for (const one of figures) {
    const before = made.at(-1)
    const isSecond =
      before !== undefined &&
      typeof before.value === 'number' &&
      typeof one.value === 'number' &&
      !before.bound &&
      (before.unit === undefined || before.unit === one.unit) &&
      joinedBy.test(text.slice(before.to, one.from))
    if (!isSecond) made.push(one)
    else if (movedTo.test(text.slice(one.to, one.to + 4)))
      made.splice(-1, 1, { ...before, ...optional(one.unit, undefined), isStart: true }, one)
    else made.splice(-1, 1, { ...one, from: before.from, value: [before.value as number, one.value as number] })
  }
  return made
}

/** A count in a unit that is not listed, known by the bound behind it: 300칸델라 이하. */
const bounded = new RegExp(
  `(?<![\\d.,A-Za-z\\-제~∼～–])(${amount})(?!학년|단계|등급|시간|주년|호선|번째|차례|번지|년생|개년)([가-힣]{2,5}?|[석면표점편통동실기두평층잔])(\\s?(?:이상|이하|미만|초과|이내|안팎|내외|가량|정도|남짓))(?=[을를은는이가에의로인만]|으로|[\\s,.)]|$)(?<!(?:년|월|일|시|살)\\s?\\S{2})`,
  'g',
)

/** A number with too many digits is infinite in JavaScript and no figure. */
const isNumber = ({ value }: FigureMention): boolean => [value].flat().every(Number.isFinite)

export const figures = (text: string): FigureMention[] => {
  const found: FigureMention[] = []
  const taken = new Taken(text)
  const add = (one: FigureMention): void => {
    if (isNumber(one) && taken.take(one)) found.push(one)
  }
  for (const match of text.matchAll(share)) {
    const value = match[1] === undefined ? 50 : Number(((Number(match[2]) / Number(match[1])) * 100).toPrecision(15))
    add(mention(match.index, match[0], value, { unit: '%', isInWords: true }))
  }
  for (const match of text.matchAll(withUnit)) {
    const [whole, near, far, sign, first, , secondSign, second, single, some, , tail] = match
    const lead = near ?? far
    const size = single === undefined ? rangeOf(first ?? '', second ?? '') : amountOf(single)
    const isBelow = sign !== undefined && sign !== '+'
    const value = typeof size === 'number' ? (isBelow ? -size : size) : withSigns(size, isBelow, !!secondSign)
    const unit = unitAt(text, match.indices?.[10]?.[0] ?? 0)
    const bound = boundAfter(tail) ?? boundBefore(lead) ?? (some ? '~' : undefined)
    const end = match.index + whole.length
    const isDenied = tail !== undefined && denied.test(text.slice(end, end + 4))
    const speed = speeds[per.exec(text.slice(Math.max(0, match.index - 4), match.index))?.[1] ?? '']?.[unit ?? '']
    add(mention(match.index, whole, value, optional(speed ?? unit, isDenied && bound ? opposite[bound] : bound)))
  }
  for (const match of text.matchAll(large)) {
    const [whole, near, far, single = '', some, tail] = match
    const lead = near ?? far
    add(
      mention(
        match.index,
        whole,
        amountOf(single),
        optional(undefined, boundAfter(tail) ?? boundBefore(lead) ?? (some ? '~' : undefined)),
      ),
    )
  }
  for (const match of text.matchAll(bounded)) {
    const [whole, single = '', unit, tail] = match
    add(mention(match.index, whole, amountOf(single), optional(unit, boundAfter(tail))))
  }
  for (const match of text.matchAll(rank)) {
    const value = match[1] ? (words[match[1]] as number) : Number(match[2] ?? match[3])
    add(mention(match.index, match[0], value, { rank: true }))
  }
  for (const match of text.matchAll(nextTo)) add(mention(match.index, match[0], 2, { rank: true }))
  for (const match of text.matchAll(inWords)) {
    const [whole, word = '', counter = '', tail] = match
    const bound = tail && /남짓/.test(tail) ? '~' : boundAfter(tail)
    add(mention(match.index, whole, spelled[word] ?? 1, optional(counters[counter], bound)))
  }
  for (const match of text.matchAll(multiple))
    add(
      mention(
        match.index,
        match[0],
        words[match[1] ?? ''] ?? 1,
        optional('times', /가까이/.test(match[2] ?? '') ? '~' : boundAfter(match[2])),
      ),
    )
  return withRanges(
    text,
    found.sort((a, b) => a.from - b.from),
  )
}

/** A head of a table whose numbers count in per cent: 전년 대비, 이용률. */
export const shareHead = /[율률비]\s?$|비중|대비|증감/

/** A short word of a head that is no unit: 전년비, 계. */
export const noUnit = /[비계]$/

const ratioBefore = /\d\s?(?:대|:)\s?$/
const ratioAfter = /^\s?(?::\s?\d|대\s?\d{1,4}(?:$|[.)\s]|,(?!\d)|[이로의가를은였라]|으로))/

/** Whether a number stands beside another in a ratio or a vote: 3대 1, but not 버스 3대 120석. */
export const isInRatio = (text: string, { from, to }: Span): boolean =>
  ratioBefore.test(text.slice(Math.max(0, from - 10), from)) || ratioAfter.test(text.slice(to, to + 10))
