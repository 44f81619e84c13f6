import { describe } from 'vitest'
import { type Judged, judge } from './verdict-of'

/** A figure of a text, with labels that are true of it and labels that are not. */
const labelled = (
  text: string,
  at: string,
  [value, unit]: readonly [value: number, unit: string],
  { fits, not }: { fits: readonly string[]; not: readonly string[] },
): Judged[] => [
  ...fits.map((label) => [text, { value, unit, label, at }, 'proven'] as const),
  ...not.map((label) => [text, { value, unit, label, at }, 'refused'] as const),
]

const exports = '올해 1분기 수출은 12% 줄고 수입은 7% 늘었다.'
const factory = '제조업 취업자가 3만5천명 줄었다. 건설업 취업자는 211만명이었다.'
const lost = '농림어업 취업자는 142만명으로 8만4천명 감소했다.'
const fares = '버스 요금은 150원 올랐다.'
const invest = 'Investment fell by 24% in the first quarter.'
const jobs = 'The region lost 84,000 jobs. Some 2.1 million people were employed in services.'
const short = 'The world is still 10 million jobs short of its level before the storm.'
const orders = 'Orders rose by 6% and stocks fell by 3%.'

describe('Korean: a label says which way its figure moved', () => {
  judge('ko', [
    ...labelled(exports, '12%', [12, '%'], {
      fits: ['수출 감소율', '수출 증감률', '1분기 수출 변동률'],
      not: ['수출 증가율', '수출 증가', '수출 성장률'],
    }),
    ...labelled(exports, '7%', [7, '%'], { fits: ['수입 증가율', '수입 증감률'], not: ['수입 감소율'] }),
    ...labelled(factory, '3만5천명', [35_000, 'people'], {
      fits: ['제조업 취업자 감소', '제조업 취업자 감소폭', '줄어든 제조업 취업자', '제조업 취업자 증감'],
      not: ['제조업 취업자 증가', '늘어난 제조업 취업자', '제조업 취업자', '제조업 취업자 수'],
    }),
    ...labelled(factory, '211만명', [2_110_000, 'people'], { fits: ['건설업 취업자', '건설업 취업자 수'], not: [] }),
    ...labelled(lost, '8만4천명', [84_000, 'people'], {
      fits: ['농림어업 취업자 감소', '농림어업 취업자 변화'],
      not: ['농림어업 취업자', '농림어업 취업자 증가', '농림어업 취업자 수'],
    }),
    ...labelled(lost, '142만명', [1_420_000, 'people'], { fits: ['농림어업 취업자'], not: [] }),
    ...labelled(fares, '150원', [150, 'KRW'], {
      fits: ['버스 요금 인상', '버스 요금 인상폭'],
      not: ['버스 요금', '버스 요금 인하폭'],
    }),
  ])
})

describe('English: a label says which way its figure moved', () => {
  judge('en', [
    ...labelled(invest, '24%', [24, '%'], {
      fits: ['Fall of investment', 'Investment, change', 'Decline in investment', 'Investment, decrease'],
      not: ['Rise of investment', 'Growth of investment', 'Increase in investment'],
    }),
    ...labelled(orders, '6%', [6, '%'], { fits: ['Rise of orders', 'Orders, change'], not: ['Fall of orders'] }),
    ...labelled(orders, '3%', [3, '%'], { fits: ['Fall of stocks'], not: ['Rise of stocks'] }),
    ...labelled(jobs, '84,000', [84_000, 'jobs'], {
      fits: ['Jobs lost', 'Loss of jobs'],
      not: ['Jobs gained', 'Jobs', 'Jobs in the region'],
    }),
    ...labelled(short, '10 million', [10_000_000, 'jobs'], {
      fits: ['Jobs missing', 'Shortfall of jobs'],
      not: ['Jobs gained', 'Jobs created'],
    }),
  ])
})

const rate = '한빛은행은 기준금리를 연 1.75%에서 1.50%로 낮췄다.'
const outlook = '연구원은 올해 성장률을 지난번 전망(1.7%)보다 높은 1.9%로 전망했다.'
const forecast = 'The bank raised its forecast for growth from 2.3% to 2.4%.'
const cut = 'The bank cut its rate from 2.25% to 2.00%.'

describe('Korean: the old value is not the new one', () => {
  judge('ko', [
    ...labelled(rate, '1.75%', [1.75, '%'], {
      fits: ['기준금리(변경 전)', '종전 기준금리', '낮추기 전 기준금리', '인하 전 기준금리'],
      not: ['낮춘 뒤 기준금리', '새 기준금리', '인하 후 기준금리', '기준금리'],
    }),
    ...labelled(rate, '1.50%', [1.5, '%'], {
      fits: ['낮춘 뒤 기준금리', '기준금리'],
      not: ['종전 기준금리', '낮추기 전 기준금리'],
    }),
    ...labelled(outlook, '1.7%', [1.7, '%'], {
      fits: ['지난번 성장률 전망', '종전 성장률 전망'],
      not: ['새 성장률 전망', '이번 성장률 전망', '올해 성장률 전망'],
    }),
    ...labelled(outlook, '1.9%', [1.9, '%'], {
      fits: ['성장률 전망', '올해 성장률 전망', '새 성장률 전망'],
      not: ['지난번 성장률 전망'],
    }).map(([t, c, r]) => [t, { ...c, kind: 'estimate' }, r] as Judged),
  ])
})

describe('English: the old value is not the new one', () => {
  judge('en', [
    ...labelled(forecast, '2.3%', [2.3, '%'], {
      fits: ['Forecast for growth before', 'Previous forecast for growth', 'Old forecast'],
      not: ['New forecast for growth', 'Raised forecast', 'Forecast for growth'],
    }),
    ...labelled(cut, '2.25%', [2.25, '%'], {
      fits: ['Rate before the cut', 'Previous rate'],
      not: ['Rate after the cut', 'New rate', 'Rate'],
    }),
    ...labelled(cut, '2.00%', [2, '%'], {
      fits: ['Rate after the cut', 'New rate', 'Rate'],
      not: ['Rate before the cut', 'Previous rate'],
    }),
    [forecast, { value: 2.4, unit: '%', at: '2.4%', label: 'New forecast for growth', kind: 'estimate' }, 'proven'],
    [forecast, { value: 2.4, unit: '%', at: '2.4%', label: 'Old forecast for growth', kind: 'estimate' }, 'refused'],
    ['Support was between 2.3% and 2.4%.', { value: [2.3, 2.4], unit: '%' }, 'proven'],
  ])
})
