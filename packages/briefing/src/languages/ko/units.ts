import { matchAt } from '../shared/match-at'

/** Particles and endings that may follow a counter. */
const particle =
  '(?:[을를은는이가의에와과도로만며고다인임씩당꼴째쯤여께들라나]|으로|에서|에게|까지|부터|보다|마다|밖에|마저|조차|뿐|이나|처럼|만큼|이며|이고|입니다|인데|이[었에]|였|예요|이래|이라|이란|이던|이죠|죠|요|짜리|가량|정도|안팎|이상|이하|미만|초과|이내|내외|남짓|규모|수준|한도)'
/** A counter ends in front of a space, a mark or its particle, and never inside another word: 3회, but not 3회담. */
const end = new RegExp(`(?=$|[^가-힣A-Za-z\\d]|${particle}{1,5}[가-힣]{0,3}(?:$|[^가-힣A-Za-z\\d]))`, 'y')
/** In front of a noun these words count its order: 3기 신도시, 4대 과제, 2장 총칙. */
const notBefore =
  /(?!\s(?!(?:중|가운데|등|이상|이하|미만|안팎|가량|정도|규모|수준|모두|전부|전체|각각|구입|교체|투입|증차|감차|설치|도입|보급|추가|증가|감소|운영|운행|지원|배치|철거|폐쇄|건설|확보|공급|판매|생산|수출|신설|증설|투표|대여|기증|배부|발급|제출|파손|전소|침수|전파|반파|붕괴)(?![가-힣]{3}))[가-힣])/y

/** Units of measure and money, and their words; `_` is a space that may be left out. */
const measures: readonly (readonly [unit: string, words: string])[] = [
  ['%p', '%_포인트 퍼센트_포인트 %p %P'],
  ['%', '% 퍼센트 프로'],
  ['bp', 'bp bps 베이시스_포인트'],
  ['포인트', '포인트'],
  ['GWh', '기가와트시 GWh'],
  ['MWh', '메가와트시 MWh ㎿h'],
  ['kWh', '킬로와트시 kWh ㎾h'],
  ['TWh', '테라와트시 TWh'],
  ['GW', '기가와트 GW'],
  ['MW', '메가와트 MW ㎿'],
  ['kW', '킬로와트 kW ㎾'],
  ['km', '킬로미터 ㎞ km'],
  ['km²', '제곱킬로미터 ㎢ km²'],
  ['m²', '제곱미터 ㎡ m²'],
  ['m³', '세제곱미터 ㎥ m³'],
  ['nm', '나노미터 ㎚ nm'],
  ['µg', '마이크로그램 ㎍ µg'],
  ['mg', '밀리그램 ㎎ mg'],
  ['kg', '킬로그램 ㎏ kg'],
  ['g', '그램 g'],
  ['ml', '밀리리터 ㎖ mL ml'],
  ['리터', '리터 ℓ'],
  ['ha', '헥타르 ㏊ ha'],
  ['cm', '센티미터 ㎝ cm'],
  ['mm', '밀리미터 ㎜ mm'],
  ['m', '미터 m'],
  ['°C', '℃ °C'],
  ['dB', '데시벨 ㏈ dB'],
  ['톤', '톤 t'],
  ['kcal', '칼로리 kcal'],
  ['GB', '기가바이트 GB'],
  ['TB', '테라바이트 TB'],
  ['MB', '메가바이트 MB'],
  ['USD', '미국_달러 미화_달러 미_달러 달러 미불 불'],
  ['HKD', '홍콩_달러'],
  ['AUD', '호주_달러'],
  ['CAD', '캐나다_달러'],
  ['SGD', '싱가포르_달러'],
  ['TWD', '대만_달러'],
  ['EUR', '유로'],
  ['JPY', '엔'],
  ['CNY', '위안'],
  ['GBP', '파운드'],
  ['CHF', '스위스_프랑 프랑'],
  ['RUB', '루블'],
  ['IDR', '루피아'],
  ['INR', '루피'],
  ['THB', '바트'],
  ['MYR', '링깃'],
  ['BRL', '헤알'],
  ['KRW', '원'],
  ...'인치 피트 마일 에이커 배럴 칸델라 ppm TEU 페소 크로네 크로나 리라'
    .split(' ')
    .map((word) => [word, word] as const),
]
/** Behind a word that is then no unit: 원자력, 프랑스, 마일리지. */
const notBehind: Readonly<Record<string, RegExp>> = {
  프로: /(?![가-힣])/y,
  불: /(?![가-힣])/y,
  마일: /(?!리)/y,
  프랑: /(?!스)/y,
  엔: /(?![가-힣]{0,4}진|비디아)/y,
  원: /(?!회|장|인|천|고|칙|래|자력|전)/y,
  m: /(?![a-zA-Z²/])/y,
  km: /(?!²)/y,
  g: /(?![a-zA-Z])/y,
  ...Object.fromEntries('%p bp bps nm mg kg ml ha cm mm t'.split(' ').map((word) => [word, /(?![a-z])/y])),
}

/** A word that is a unit where all of some expressions hold, right before it and right behind it. */
interface UnitWord {
  /** With `_` for a space that may be left out. */
  word: string
  before?: RegExp[]
  behind?: RegExp[]
}

const words = (list: string, rest: Omit<UnitWord, 'word'>): UnitWord[] =>
  list.split(' ').map((word) => ({ word, ...rest }))

/** Machines and vehicles, right before a number of them: 장비 20대. */
const machine =
  /(?<=(?:[차기비]|버스|트럭|택시|드론|로봇|카메라|컴퓨터|모니터|서버|장치|태블릿|스마트폰|휴대전화|에어컨|노트북|TV|CCTV|PC|대수는?|모두|총)\s?\d{1,3})/y
/** Tens are ages and decades: 30대의 51%, 2020년대. */
const tens = /(?<=(?<![\d,.])[1-9]0\s?)/y
const noTens = /(?<!(?<![\d,.])[1-9]0\s?)/y
const noDecimal = /(?<!\.\d\s?)/y
const decimal = /(?<=\.\d)/y
const thousands = /(?<=[천만]\s?)/y
const large = /(?<=(?:,\d{3}|\d{4}|[천만]\s?))/y
const noWord = /(?<![가-힣]\d{1,3})/y

/** In the order in which they are tried. */
const unitWords: readonly UnitWord[] = [
  ...measures
    .flatMap(([, list]) => list.split(' '))
    .sort((one, other) => other.length - one.length)
    .map((word) => ({ word, ...(notBehind[word] ? { behind: [notBehind[word]] } : {}) })),
  // Words that count what stands behind them; those with `notBefore` may number it, and then count nothing.
  ...words(
    '명 인 사람 차례 개국 개사 개소 개교 개월 개 곳 군데 건 가구 세대 마리 권 종 쪽 척 그루 포기 송이 필지 병상 좌석 석 자리 벌 켤레 쌍 통 편 표 점 골 채 칸 병 캔 상자 박스 봉지 포대 다발 묶음 세트 그릇 잔 조각 량 알 정 평 문항 과목 학급 품목 종목 편성 나라 단체 업체 경기 바퀴 매 두 필 가마니 근 모금 방울',
    { behind: [end] },
  ),
  { word: '분', before: [thousands], behind: [end] },
  { word: '호', before: [large], behind: [end] },
  { word: '회', behind: [/(?!\s(?:위반|적발|말|초)(?![가-힣]))/y, end] },
  ...words('기 장 발 실 동 팀', { before: [noWord], behind: [notBefore, end] }),
  { word: '대', before: [noTens, noDecimal], behind: [notBefore, end] },
  { word: '대', before: [machine], behind: [end] },
  { word: '대', before: [tens], behind: [/(?=인\s|까지|를\s(?:더|새|추가|투입|도입|배치|보내))/y] },
  { word: '배', behind: [/(?!터리|경|럴|출|정|포|분|치|송)/y] },
  { word: '주', behind: [/(?=\s?(?:만|간|동안|째|\s앞|뒤|후|전)(?![가-힣]*년))/y] },
  { word: '년', before: [decimal] },
  { word: '년', before: [/(?<=최[장대단소고]\s?\d{1,3})/y] },
  {
    word: '년',
    behind: [/(?=\s?(?:간|만에|동안|째|에\s?걸쳐|뒤|이상|이하|이내|미만|초과|\s앞|안에|[이을]\s(?:넘|지나|걸)))/y],
  },
  { word: '일', before: [decimal] },
  {
    word: '일',
    behind: [/(?=\s?(?:간|만에|동안|앞으로|이내|이하|째|보다|이\s(?:지나|걸|넘|남)|,\s?\d+일,|로,))/y],
  },
  { word: '시간', behind: [/(?!대)/y] },
  {
    word: '분',
    before: [/(?<!\d시\s?\d{1,2})/y],
    behind: [
      /(?=\s?(?:간|만에|동안|이내|이상|이하|거리|이?(?:면|나)|가량|정도|남짓|쯤|더|먼저|늦|빨|일찍|[을이]\s|에서|으로|[,.)]|$|\s[^가-힣\d])|\s(?:길|짧|늘|줄|단축|걸))(?!의\s?\d)/y,
    ],
  },
  {
    word: '초',
    behind: [/(?!속|반|등|중|순|과|기)(?=$|[^가-힣A-Za-z\d]|[가-힣]{1,4}(?:$|[^가-힣A-Za-z\d]))/y],
  },
  { word: '세', before: [decimal] },
  { word: '면', before: [/(?<=\d{2})/y], behind: [/(?=[^가-힣]|[을이의과도])/y] },
  { word: '도', before: [/(?<=\.\d\s?)/y], behind: [/(?![가-힣]{3})/y] },
  {
    word: '도',
    behind: [
      /(?=\s?(?:상승|하락|높|낮|오르|오른|올[라랐]|내려|떨어|이상|이하|안팎|쯤|정도|가량|까지|로|를|의|가|에(?![가-힣])|에서|였|이[었며다고]|[,.)]))/y,
    ],
  },
]

const byFirst = new Map<string, UnitWord[]>()
for (const one of unitWords) {
  const first = one.word.charAt(0)
  byFirst.set(first, [...(byFirst.get(first) ?? []), one])
}

const space = /\s/y

/** Where a word ends that stands at a place of a text; undefined if another stands there. */
const endOfWord = (text: string, at: number, word: string): number | undefined => {
  let to = at
  for (const sign of word) {
    if (sign === '_') to += matchAt(space, text, to) ? 1 : 0
    else if (text.startsWith(sign, to)) to += sign.length
    else return undefined
  }
  return to
}

/**
 * Where the unit ends that stands at a place of a text, behind a number; undefined if none does. Words are compared and no
 * expression holds all of them, since most texts have few, and to compile it takes longer than to read such a text.
 */
export const endOfUnit = (text: string, at: number): number | undefined => {
  for (const { word, before, behind } of byFirst.get(text[at] ?? '') ?? []) {
    const to = endOfWord(text, at, word)
    const holds =
      to !== undefined &&
      (before?.every((one) => matchAt(one, text, at)) ?? true) &&
      (behind?.every((one) => matchAt(one, text, to)) ?? true)
    if (holds) return to
  }
  return undefined
}

/** Units at the first end of a range: 3%~5%. They are not read, since the second end has them too. */
export const unitInRange =
  '(?:%p?|%\\s?포인트|[℃㎞㎡㎥㏊㎏㎜]|[a-zA-Z]{1,3}[²³]?|명|인|원|달러|유로|개국?|곳|건|회|대|배|톤|가구|세대|도|시간|분|미터|킬로미터|개월|포인트|점|호|마리)'

const names = new Map<string, string>([
  ...measures.flatMap(([unit, words]) => words.split(' ').map((word) => [word.replace('_', ''), unit] as const)),
  ['명', 'people'],
  ['인', 'people'],
  ['사람', 'people'],
  ['배', 'times'],
  ['차례', '회'],
  ['도', '°C'],
])

/**
 * The unit of the schema for a word behind a number.
 * @param before what stands before it: 12만 분 are people, 12분 are minutes
 */
export const unitOf = (written: string, before: string): string => {
  if (written === '분' && /[천만]\s?$/.test(before)) return 'people'
  const word = written.replace(/\s/g, '')
  return names.get(word) ?? word
}
