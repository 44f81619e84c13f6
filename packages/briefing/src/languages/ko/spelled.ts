import type { FigureMention } from '../rules'
import { matchesOf } from '../shared/matches'
import { boundAfter, leewayOf, wordsAfter } from './bounds'

const small: Readonly<Record<string, number>> = {
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
const smallNames = Object.keys(small).join('|')

/** Number words before a counter; 두세 and the like are ranges, 수십 is no number. */
const ones: readonly (readonly [string, number])[] = [
  ...Object.entries(small).filter(([word]) => word !== '첫' && word !== '열'),
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
const alone: Readonly<Record<string, number>> = { 하나: 1, 둘: 2, 셋: 3, 넷: 4 }

const counters: Readonly<Record<string, string>> = {
  군데: '곳',
  명: 'people',
  사람: 'people',
  분: 'people',
  번: '회',
  차례: '회',
  ...Object.fromEntries(
    '곳 개국 개사 개소 건 척 마리 가구 그루 대 개 권 장 채 통 편 표 쌍 벌 켤레 포기 송이 병 잔 팀 동 필지 기 석 자리 칸'
      .split(' ')
      .map((word) => [word, word]),
  ),
}
const longestFirst = (words: string[]): string => words.sort((one, other) => other.length - one.length).join('|')
const spelledNames = `(?:두세|서너|네댓|대여섯|예닐곱|일고여덟|스무|(?:${tens.join('|')})?(?:${ones.map(([word]) => word).join('|')})|${tens.join('|')})`
const counterNames = longestFirst(Object.keys(counters))

/** One of a common counter, as 한 번 and 한 대, is no figure. */
const inWords = new RegExp(
  `(?<![가-힣\\d])(${spelledNames})\\s(${counterNames})(?<!한\\s(?:번|차례|대|개|장|권|군데|사람|분|채|자리|칸|통|편|팀|잔|병|기|석))${wordsAfter}(?=(?:[을를은는이가에의에과와도로만씩]|에서|에는|까지|부터|으로|뿐[가-힣]{0,4}|이[다며고었라][가-힣]{0,4}|였[가-힣]{0,4})?(?:[\\s,.)"”’]|$))`,
  'g',
)
const signInWords = new RegExp(`(?<![가-힣\\d])${spelledNames}\\s`)
const multiple = new RegExp(`(?<![가-힣])(${smallNames})\\s?배(\\s반)?(?![가-힣]*(?:경|치|정|포|분))${wordsAfter}`, 'g')
/** An ordinal is a rank only in “is the third” or “third in the world”, not in “the third subject of the talks”. */
const ordinal = new RegExp(
  `(?<![가-힣\\d제])(?:(${smallNames})|(\\d+))\\s?번째(?=\\s?(?:로\\s(?:[가-힣]{1,8}[이가은는]\\s)?(?:많|큰|크|컸|높|낮|적|작|빠[르른]|긴|길|넓|좁|강[하한]|비싸|비싼|싼|오래|젊|늦)|이[며다고었]|다[.\\s]|였|에\\s(?:올|이름|해당|그)|를\\s(?:차지|기록|했)|[.,]|$))`,
  'g',
)
const place =
  /(?<![\d.,제])(\d{1,4})위(?=[^가-힣A-Za-z]|$|[을를에의로와였인가는도]|까지|부터|에서|이[며다고었]|권(?:에|으로|을))/g
const nextTo = /(?<=[가-힣A-Za-z]\s?)다음으로\s(?:[가-힣]+\s)?(?:많|크|큰|높|빠르|빠른|긴|길|넓|강한|적|낮)[가-힣]*/g

/** 열 명 중 일곱 명, 아홉 마리 중 하나, 10명 중 7명꼴: a share, and no two counts. */
const shareOfSome = new RegExp(
  `(?<![가-힣\\d])(?:(${spelledNames})\\s?(?:${counterNames}|집)?(?:에|\\s(?:중|가운데)(?:에)?)\\s(${Object.keys(alone).join('|')}|(?:${spelledNames})(?=\\s?(?:${counterNames}|집)))(?:\\s?(?:${counterNames}|집))?(꼴)?|(\\d{1,3})\\s?(?:${counterNames})\\s(?:중|가운데)\\s(\\d{1,3})\\s?(?:${counterNames})(꼴))${wordsAfter}(?![가-힣]{4})`,
  'g',
)
const signOfSome = new RegExp(`(?:에|중|가운데)\\s(?:${Object.keys(alone).join('|')}|${spelledNames})|꼴`)
/** 절반, 5분의 1, as per cent. Half of a victory is no share. */
const share = new RegExp(
  `(?<![가-힣])(?:절반(?!의\\s(?:승리|성공|실패|책임|합의|의미))|(\\d{1,4})분의\\s?(\\d{1,4}))(?![\\d.])${wordsAfter}`,
  'g',
)

const found = (match: RegExpExecArray, value: FigureMention['value'], rest: Partial<FigureMention>): FigureMention => ({
  from: match.index,
  to: match.index + match[0].trimEnd().length,
  value,
  ...rest,
})

const bounded = (tail: string | undefined): Partial<FigureMention> => {
  const bound = boundAfter(tail)
  return { ...(bound ? { bound } : {}), ...leewayOf(tail) }
}

const percent = (part: number, whole: number): number => Number(((part / whole) * 100).toPrecision(15))

const single = (word: string | undefined): number | undefined => {
  const value = alone[word ?? ''] ?? spelled[word ?? '']
  return typeof value === 'number' ? value : undefined
}

const isInWords = { unit: '%', isInWords: true } as const

/** Shares in words, as per cent. */
export const sharesIn = (text: string): FigureMention[] => [
  ...matchesOf(text, shareOfSome, signOfSome).flatMap((match) => {
    const [, many, few, isAbout, ofDigits, digits, isAboutDigits, tail] = match
    const [whole, part] = [single(many) ?? Number(ofDigits), single(few) ?? Number(digits)]
    if (!(part < whole)) return []
    const about = isAbout || isAboutDigits ? { bound: '~' as const } : {}
    return [found(match, percent(part, whole), { ...isInWords, ...about, ...bounded(tail) })]
  }),
  ...matchesOf(text, share, /절반|분의/).map((match) => {
    const [, whole, part, tail] = match
    return found(match, whole === undefined ? 50 : percent(Number(part), Number(whole)), {
      ...isInWords,
      ...bounded(tail),
    })
  }),
]

/** Ranks: 세 번째로 많다, 3위, 다음으로 많다. */
export const ranksIn = (text: string): FigureMention[] => [
  ...matchesOf(text, ordinal, /번째/).map((match) =>
    found(match, match[1] ? (small[match[1]] as number) : Number(match[2]), { rank: true }),
  ),
  ...matchesOf(text, place, /\d위/).map((match) => found(match, Number(match[1]), { rank: true })),
  ...matchesOf(text, nextTo, /다음으로/).map((match) => found(match, 2, { rank: true })),
]

/** Counts and multiples in words: 스물다섯 명, 두 배. */
export const countsInWords = (text: string): FigureMention[] => [
  ...matchesOf(text, inWords, signInWords).map((match) => {
    const [, word = '', counter = '', tail] = match
    return found(match, spelled[word] ?? 1, { unit: counters[counter] as string, ...bounded(tail) })
  }),
  ...matchesOf(text, multiple, /배/).map((match) => {
    const [, word = '', half, tail] = match
    return found(match, (small[word] ?? 1) + (half ? 0.5 : 0), { unit: 'times', ...bounded(tail) })
  }),
]
