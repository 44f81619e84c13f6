import { type Decimal, groupThousands, plainText, spell } from '../../format/decimal'
import type { DateForm, DatePoint, Locale, QuantityPart } from '../../format/types'

const nbsp = '\u00a0'

const point = ({ year, month, day }: DatePoint, { style, omit }: DateForm): string => {
  if (month === undefined) return `${year}년`
  if (style === 'numeric' && !omit)
    return `${[year, month, day].filter((part) => part !== undefined).join(`.${nbsp}`)}.`
  const parts = [
    omit ? '' : `${year}년`,
    omit === 'year-month' && day !== undefined ? '' : `${month}월`,
    day === undefined ? '' : `${day}일`,
  ]
  return parts.filter((part) => part !== '').join(nbsp)
}

const samePrecision = (a: DatePoint, b: DatePoint) =>
  (a.month === undefined) === (b.month === undefined) && (a.day === undefined) === (b.day === undefined)

/** Korean writes the larger parts once, before the first date: `2025년 5월 21~22일`, `2025. 5. 26.~6. 11.` */
const range = (start: DatePoint, end: DatePoint, form: DateForm) => {
  const style = form.omit ? 'written' : form.style
  const omit = start.year === end.year ? form.omit : undefined
  const whole = { start: point(start, form), between: '~', end: point(end, { style, omit }) }
  if (!samePrecision(start, end)) return whole
  if (start.month === undefined) return { ...whole, start: `${start.year}` }
  if (start.year !== end.year) return whole
  const numeric = style === 'numeric'
  if (start.day === undefined)
    return numeric
      ? { ...whole, end: `${end.month}.` }
      : { ...whole, start: whole.start.slice(0, -1), end: `${end.month}월` }
  if (start.month !== end.month)
    return { ...whole, end: numeric ? `${end.month}.${nbsp}${end.day}.` : `${end.month}월${nbsp}${end.day}일` }
  return numeric ? { ...whole, end: `${end.day}.` } : { ...whole, start: whole.start.slice(0, -1), end: `${end.day}일` }
}

const magnitudes = ['', '만', '억', '조', '경']

/** Digits in groups of four from the end, least first; the last group takes all that is left. */
const myriads = (whole: string): bigint[] => {
  const rest = BigInt(whole)
  const top = BigInt(magnitudes.length - 1)
  return magnitudes.map((_, place) => {
    const shifted = rest / 10_000n ** BigInt(place)
    return BigInt(place) === top ? shifted : shifted % 10_000n
  })
}

const amount = (value: Decimal): QuantityPart[] => {
  const { negative, whole, fraction } = spell(value)
  const large = whole.length > 4
  // A fraction of nothing but zeros says how precise a small number is; behind 만 and above it says nothing.
  const point = fraction === '' || (large && /^0*$/.test(fraction)) ? '' : `.${fraction}`
  const parts = myriads(whole)
  // 1만 0.5 would be read as two numbers.
  if (point !== '' && large && parts[0] === 0n) return [{ kind: 'number', text: plainText(value) }]
  const groups = parts
    .map((group, place) => ({ group, place, point: place === 0 ? point : '' }))
    .filter(({ group, place, point }) => group !== 0n || point !== '' || (place === 0 && !large))
    .reverse()
  return groups.flatMap(({ group, place, point }, index): QuantityPart[] => [
    ...(index === 0 ? [] : [{ kind: 'text' as const, text: ' ' }]),
    { kind: 'number', text: (negative && index === 0 ? '\u2212' : '') + groupThousands(String(group)) + point },
    ...(place === 0 ? [] : [{ kind: 'unit' as const, text: magnitudes[place] ?? '' }]),
  ])
}

const scales: Readonly<Record<string, number>> = { 십: 1, 백: 2, 천: 3, 만: 4, 억: 8, 조: 12, 경: 16 }

/** 억 원, 백만 달러, 천명; no word that only begins like one, as 조각 and 만점 do. */
const scaled =
  /^([십백천]?[만억조경]|[십백천])(?:\s|$|(?=(?:원|명|달러|유로|엔|위안|톤|건|개|호|가구)$|[A-Za-z㎀-㏿]))(.*)$/u

/* @__NO_SIDE_EFFECTS__ */
const tight = (text: string) => ({ text, tight: true })

/** Korean. Dates and figures as central government writes them; large figures by 만, 억, 조 and 경. */
export const ko: Locale = {
  tag: 'ko',
  labels: {
    status: '상태',
    statusDone: '완료',
    statusPlanned: '예정',
    statusPlannedThen: '당시 예정',
    statusDoubtful: '날짜 미상',
    statusCancelled: '취소',
    milestone: '이정표',
    gist: '발언 요지',
    original: '원문',
    originalIn: '원문({})',
    keyMessages: '핵심 내용',
    timeline: '연표',
    table: '표',
    figure: '그림',
    box: '알아 두기',
    recommendations: '제언',
    sources: '출처',
    evidence: '근거',
    notes: '주',
    sourceRef: '출처 {}',
    noteRef: '주 {}',
    backToText: '본문 속 {} 자리로',
    scrollable: '옆으로 넘겨 보는 표',
    contact: '문의',
    licence: '이용 조건',
    disclaimer: '면책',
    continued: '(계속)',
    asOf: '{} 기준',
    seriesNumber: '제{}호',
    deadline: '{}까지',
    addressee: '대상',
    dueBy: '기한',
    author: '글',
    date: '날짜',
    publisher: '발행',
    series: '총서',
    marking: '취급',
    kindMeasured: '',
    kindPlanned: '계획',
    kindRank: '',
    kindEstimate: '추정',
    boundLower: '하한',
    boundUpper: '상한',
    deltaUp: '증가',
    deltaDown: '감소',
    deltaSame: '변동 없음',
    sentimentGood: '개선',
    sentimentBad: '악화',
    sentimentNeutral: '',
    unit: '단위',
    subtotal: '소계',
    total: '합계',
    note: '주',
    omitted: '중간 생략',
    omittedWords: '[…]',
    moreLater: '이후 {}건 더 보기',
    moreEarlier: '이전 {}건 더 보기',
    lessLater: '이후 {}건 접기',
    lessEarlier: '이전 {}건 접기',
    citation: '인용 복사용',
    noEvents: '아직 기록이 없습니다.',
    noFigures: '아직 수치가 없습니다.',
    noRows: '아직 자료가 없습니다.',
    noRecommendations: '아직 제언이 없습니다.',
    noMessages: '아직 핵심 내용이 없습니다.',
    noSources: '아직 출처가 없습니다.',
    loading: '불러오는 중',
  },
  languageNames: {
    ko: '한국어',
    en: '영어',
    ja: '일본어',
    zh: '중국어',
    fr: '프랑스어',
    de: '독일어',
    es: '스페인어',
    ru: '러시아어',
  },
  dash: '—',
  quotes: { outer: ['“', '”'], inner: ['‘', '’'] },
  office: (role, organisation) => [organisation, role].filter(Boolean).join(' '),
  dates: { point, range, between: '~', since: '{}~', until: '~{}', circa: '{}경', uncertain: '{}?' },
  numbers: {
    plain: plainText,
    amount,
    range: (low, high) => [...amount(low), { kind: 'text', text: '~' }, ...amount(high)],
    rank: (first, last) => [
      { kind: 'number', text: groupThousands(String(first)) },
      ...(last === undefined
        ? []
        : [
            { kind: 'text' as const, text: '~' },
            { kind: 'number' as const, text: groupThousands(String(last)) },
          ]),
      { kind: 'unit', text: '위' },
    ],
    bounds: { '>=': '{} 이상', '>': '{} 초과', '<=': '{} 이하', '<': '{} 미만', '~': `약${nbsp}{}` },
    units: {
      people: { text: '명' },
      times: tight('배'),
      배: tight('배'),
      '%': tight('%'),
      '‰': tight('‰'),
      '%p': tight('%p'),
      pp: tight('%p'),
      '°C': tight('°C'),
      '℃': tight('℃'),
      KRW: { text: '원' },
      USD: { text: '달러' },
      EUR: { text: '유로' },
      JPY: { text: '엔' },
      CNY: { text: '위안' },
    },
    scaledUnit: (unit) => {
      const [, word, rest = ''] = scaled.exec(unit) ?? []
      return word === undefined
        ? undefined
        : { zeros: [...word].reduce((zeros, one) => zeros + (scales[one] ?? 0), 0), unit: rest.trim() }
    },
    // A Hangul unit follows figures directly (맞춤법 제43항: 15건) and stands apart from 만, 억 and 조 (5억 명).
    gap: (number, unit, spacing) =>
      unit.tight || spacing === 'joined' || (/\d$/.test(number) && /^\p{Script=Hangul}/u.test(unit.text)) ? '' : nbsp,
  },
}
