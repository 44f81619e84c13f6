import { describe } from 'vitest'
import { type Judged, judge } from './verdict-of'

/** A figure of a text with labels that are its own, and labels that are another's or nobody's. */
const labelled = (
  text: string,
  value: number,
  unit: string,
  at: string,
  { own, another }: { own: readonly string[]; another: readonly string[] },
): Judged[] => [
  ...own.map((label) => [text, { value, unit, label, at }, 'proven'] as const),
  ...another.map((label) => [text, { value, unit, label, at }, 'refused'] as const),
]

const wells = '군은 지하수 관정 240곳 가운데 37곳이 말랐다고 밝혔다.'
const fares = '마을버스 요금은 900원에서 1,100원으로 올랐다.'
const reading = '도서관 회원은 2만 명이다. 지난해 같은 달보다 7% 많다.'

describe('Korean: a label that the source does not say of the figure', () => {
  judge('ko', [
    // Words that hold the whole as well are headed by the name of the whole.
    ...labelled(wells, 37, '곳', '지하수 관정 240곳 가운데 37곳', {
      own: ['마른 관정', '마른 지하수 관정'],
      another: ['군의 모든 관정', '전체 지하수 관정'],
    }),
    ...labelled(wells, 37, '곳', '240곳 가운데 37곳', { own: ['마른 관정'], another: ['지하수 관정'] }),
    ...labelled(wells, 240, '곳', '240곳 가운데 37곳', { own: ['지하수 관정'], another: ['마른 관정'] }),
    ...labelled(fares, 1100, 'KRW', '1,100원', {
      own: ['마을버스 요금', '오른 뒤의 요금', '인상된 버스비'],
      another: ['택시 운임', '주차비', '올리기 전의 버스비'],
    }),
    ...labelled(reading, 7, '%', '7%', { own: ['회원 증가율', '증가율'], another: ['회원 감소율'] }),
  ])
})
