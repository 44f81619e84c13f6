import type { FigureMention } from '../rules'

const duration = /^(?:년|개월|주|일|시간|분|초)$/
const longDuration = /^(?:년|개월|주|일)$/
/** Behind a duration that is what its sentence tells: 20개월이 걸렸다, 227일 동안. */
const takes = /^(?:[이가을를은는]?\s(?:동안|걸[리렸린]|지나서|지난\s뒤|늦|앞당|단축)|\s동안)/
/** How far away, how long before: 5년 전, 3일 만에, 10분 거리. */
const inPassing = /^\s?(?:전|뒤|후|만에|만의|째|연속|이내에?\s답|거리|앞|사이|새(?=[\s,]))/
/** The base of a rate: 1㎥당, 1,000명당, 3일마다. */
const perEach = /^(?:당(?![가-힣])|마다|꼴로)/
/** One of a measure is the base of another number: 1㎡에 3그루, 1인 4매, 1회 위반. */
const oneOf = /^(?:회|시간|분|초|일|년|개월|주|m|km|m²|km²|m³|ha|kg|g|톤|리터|ml|kWh|KRW|USD|EUR|배럴|평)$/
/** 2회 100만 원, 1인 2매: how often or for whom, in front of the number that counts. */
const each = /(?:회|차례|인|차)$/
/** 3대 7, 17대 1: a ratio. */
const ratio = /^대\s?\d|^\s대\s\d/
/** 윤솔 위원 외 2인; 1인 시위, 4인 가구: of how many it is. */
const others = /(?:^|\s)외\s$/
const ofSome = /^\s?(?:시위|가구|가족|세대|기준)/
/** 50% 중반, 30% 초반. */
const partly = /^대?\s(?:초반|중반|후반)/
/** Nobody and nothing: 한 곳도 없다, 단 한 건도. */
const none = /^도\s/

/** Whether a figure is one that a brief would not print. */
export const isMinor = (text: string, { from, to, value, unit = '', bound }: FigureMention): boolean => {
  const written = text.slice(from, to)
  const behind = text.slice(to, to + 12)
  if (perEach.test(behind) || partly.test(behind)) return true
  if (ratio.test(unit === '대' ? `대${behind}` : behind)) return true
  if (
    unit === 'people' &&
    (others.test(text.slice(Math.max(0, from - 3), from)) || (/인$/.test(written) && ofSome.test(behind)))
  )
    return true
  if (value === 1 && oneOf.test(unit) && !/[만억조천]/.test(written)) return true
  if (each.test(written) && /^\s\d/.test(behind)) return true
  if (value === 1 && written.startsWith('한 ') && none.test(behind)) return true
  if (unit === '회' && typeof value === 'number' && value < 10 && !/\d/.test(written)) return true
  if (!duration.test(unit)) return false
  if (/\.\d/.test(written) && !/\d\s?[만억]/.test(written)) return false
  // 1시간 20분, 6년 9개월: one duration in two parts.
  if (/(?:시간|년)\s$/.test(text.slice(Math.max(0, from - 4), from)) || /^\s\d{1,2}(?:분|개월)/.test(behind))
    return true
  if (/지난\s$/.test(text.slice(Math.max(0, from - 3), from))) return true
  if (!longDuration.test(unit)) return inPassing.test(behind) && !/^\s만에/.test(behind)
  return inPassing.test(behind) || (!bound && !takes.test(behind))
}
