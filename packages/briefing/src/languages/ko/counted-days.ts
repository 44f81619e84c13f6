import { type Day, daysOn, monthsOn, weekdayOf } from '../shared/calendar'

/** Before a day of the week. */
export const weekWord = '(지난\\s?주|이번\\s?주|금주|다음\\s?주|내주|지난|오는)'
/** How long ago. */
export const agoWord =
  '(?:(\\d{1,3})\\s?(일|주|개월|달)|(하루|이틀|사흘|나흘|닷새|열흘|보름|일주일|한\\s?달|두\\s?달|석\\s?달))'

const daysAgo: Readonly<Record<string, number>> = {
  하루: 1,
  이틀: 2,
  사흘: 3,
  나흘: 4,
  닷새: 5,
  일주일: 7,
  열흘: 10,
  보름: 15,
}
const monthsAgo: Readonly<Record<string, number>> = { 한달: 1, 두달: 2, 석달: 3 }

/** 지난 월요일, 다음 주 금요일: without a week it is the nearest one, and never the day itself. */
export const weekdayOn = (written: string, name: string, issued: Day): Day => {
  const [word, wanted, today] = [written.replace(/\s/g, ''), '일월화수목금토'.indexOf(name), weekdayOf(issued)]
  // A week begins on Monday.
  const inWeek = ((wanted + 6) % 7) - ((today + 6) % 7)
  if (/주$/.test(word)) return daysOn(issued, inWeek + (/^지난/.test(word) ? -7 : /^(?:다음|내)/.test(word) ? 7 : 0))
  return daysOn(issued, word === '지난' ? -((today - wanted + 6) % 7) - 1 : ((wanted - today + 6) % 7) + 1)
}

/** 사흘 전, 5일 전, 2주 전, 석 달 전. */
export const ago = (digits: string | undefined, unit: string, issued: Day): Day => {
  const [many, word] = [Number(digits), unit.replace(/\s/g, '')]
  const months = monthsAgo[word] ?? (digits !== undefined && /월|달/.test(word) ? many : undefined)
  if (months !== undefined) return monthsOn(issued, -months)
  return daysOn(issued, -(daysAgo[word] ?? (word === '주' ? 7 * many : many)))
}
