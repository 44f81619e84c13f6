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

const prices = '지난달 소비자물가 상승률은 2.7%, 근원물가 상승률은 2.3%였다.'
const funds = '정부는 금융지원에 14조원, 새길기금에 10조원을 배정했다.'
const homes = '공급 물량은 나루에 1만2천가구, 솔숲에 9천가구다.'
const money = 'The fund received £30m of Government money and £15m from private investors.'

describe('Korean: neighbours that share a head', () => {
  judge('ko', [
    ...labelled(prices, '2.7%', [2.7, '%'], {
      fits: ['소비자물가 상승률', '지난달 소비자물가 상승률'],
      not: ['근원물가 상승률'],
    }),
    ...labelled(prices, '2.3%', [2.3, '%'], { fits: ['근원물가 상승률'], not: ['소비자물가 상승률'] }),
    ...labelled(funds, '14조원', [14e12, 'KRW'], {
      fits: ['금융지원', '금융지원 배정액'],
      not: ['새길기금', '새길기금 배정액'],
    }),
    ...labelled(funds, '10조원', [10e12, 'KRW'], { fits: ['새길기금', '새길기금 배정액'], not: ['금융지원'] }),
    ...labelled(homes, '1만2천가구', [12_000, '가구'], {
      fits: ['나루 공급 물량', '나루'],
      not: ['솔숲 공급 물량', '솔숲'],
    }),
    ...labelled(homes, '9천가구', [9_000, '가구'], { fits: ['솔숲 공급 물량', '솔숲'], not: ['나루 공급 물량'] }),
  ])
})

describe('English: neighbours that share a head', () => {
  judge('en', [
    ...labelled(money, '£30m', [30e6, 'GBP'], {
      fits: ['Government money'],
      not: ['Money from private investors', 'Private investment'],
    }),
    ...labelled(money, '£15m', [15e6, 'GBP'], {
      fits: ['Private investors'],
      not: ['Government money'],
    }),
  ])
})

const years = 'Growth was 3.8 percent in 2023 and 4.2 percent in 2024.'
const months = '취업자 증가폭은 2월(8만명)·3월(9만6천명)에 커졌다.'
const shares = 'The share closed at $61.29 on Friday, after falling 2% on Thursday.'
const quarter = '2/4분기 매출은 410억원이다.'

describe('English: the period of a figure', () => {
  judge('en', [
    [years, { value: 4.2, unit: '%', at: '4.2 percent', asOf: '2024' }, 'proven'],
    [years, { value: 4.2, unit: '%', at: '4.2 percent', asOf: '2023' }, 'refused'],
    [years, { value: 3.8, unit: '%', at: '3.8 percent', asOf: '2023' }, 'proven'],
    [years, { value: 3.8, unit: '%', at: '3.8 percent', asOf: '2024' }, 'refused'],
    [years, { value: 3.8, unit: '%', at: '3.8 percent', label: 'Growth in 2023' }, 'proven'],
    [years, { value: 3.8, unit: '%', at: '3.8 percent', label: 'Growth in 2024' }, 'refused'],
    [years, { value: 4.2, unit: '%', at: '4.2 percent', label: 'Growth in 2024' }, 'proven'],
    [years, { value: 4.2, unit: '%', at: '4.2 percent', label: 'Growth in 2023' }, 'refused'],
    [shares, { value: 61.29, unit: 'USD', at: '$61.29', asOf: '2025-06-06' }, 'proven'],
    [shares, { value: 61.29, unit: 'USD', at: '$61.29', asOf: '2025-06-05' }, 'refused'],
    [shares, { value: 2, unit: '%', at: '2%', asOf: '2025-06-06' }, 'refused'],
  ])
})

describe('Korean: the period of a figure', () => {
  judge('ko', [
    [months, { value: 80_000, unit: 'people', at: '8만명', asOf: '2025-02' }, 'proven'],
    [months, { value: 80_000, unit: 'people', at: '8만명', asOf: '2025-03' }, 'refused'],
    [months, { value: 96_000, unit: 'people', at: '9만6천명', asOf: '2025-03' }, 'proven'],
    [months, { value: 96_000, unit: 'people', at: '9만6천명', asOf: '2025-02' }, 'refused'],
    ...labelled(quarter, '410억원', [410e8, 'KRW'], {
      fits: ['2분기 매출', '2/4분기 매출', '매출'],
      not: ['4분기 매출', '1/4분기 매출'],
    }),
  ])
})

const revised = '기관은 수정 전망도 발표했다. 내년 성장률은 3.5%, 물가 상승률은 2.4%다.'

describe('Korean: a forecast that the sentence before announces', () => {
  judge('ko', [
    [revised, { value: 3.5, unit: '%', at: '3.5%', kind: 'estimate' }, 'proven'],
    [revised, { value: 3.5, unit: '%', at: '3.5%' }, 'refused'],
    [revised, { value: 2.4, unit: '%', at: '2.4%', kind: 'estimate' }, 'proven'],
    [revised, { value: 2.4, unit: '%', at: '2.4%' }, 'refused'],
    ['기관은 수정 전망도 발표했다. 지난해 성장률은 3.5%였다.', { value: 3.5, unit: '%', at: '3.5%' }, 'proven'],
  ])
})

describe('English: what was called off is neither done nor planned', () => {
  judge('en', [
    ['The hearing, planned for May 3, 2025, was called off.', { date: '2025-05-03', status: 'done' }, 'refused'],
    ['The hearing, planned for May 3, 2025, was called off.', { date: '2025-05-03', status: 'planned' }, 'refused'],
    ['The hearing, planned for May 3, 2025, was called off.', { date: '2025-05-03', status: 'plannedThen' }, 'proven'],
    ['The hearing was called off on May 3.', { date: '2025-05-03', status: 'done' }, 'proven'],
    [
      'The forum was to have been in Ostra on July 1, but will now be held online.',
      { date: '2025-07-01', status: 'planned' },
      'refused',
    ],
  ])
})

describe('Korean: what was called off is neither done nor planned', () => {
  judge('ko', [
    ['5월 3일 열릴 예정이던 공청회가 취소됐다.', { date: '2025-05-03' }, 'refused'],
    ['5월 3일 열기로 했던 공청회가 무산됐다.', { date: '2025-05-03' }, 'refused'],
    ['7월 3일 열기로 한 공청회가 연기됐다.', { date: '2025-07-03', status: 'planned' }, 'refused'],
    ['공청회는 5월 3일 취소됐다.', { date: '2025-05-03' }, 'proven'],
  ])
})

describe('a condition is part of what is said', () => {
  judge('en', [
    [
      'Mary Jones said: “We will open two plants, subject to market conditions.”',
      { quote: 'We will open two plants', speaker: 'Mary Jones' },
      'refused',
    ],
    [
      'Mary Jones said: “Depending on demand, we will open two plants.”',
      { quote: 'we will open two plants.', speaker: 'Mary Jones' },
      'refused',
    ],
    [
      'Mary Jones said: “We will open two plants, one of them in May.”',
      { quote: 'We will open two plants', speaker: 'Mary Jones' },
      'proven',
    ],
  ])
  judge('ko', [
    [
      '김하늘 장관은 "재정이 허락하는 범위에서 모두 지원하겠다"고 말했다.',
      { quote: '모두 지원하겠다', speaker: '김하늘' },
      'refused',
    ],
    [
      '김하늘 장관은 "어려운 이웃을 모두 지원하겠다"고 말했다.',
      { quote: '모두 지원하겠다', speaker: '김하늘' },
      'proven',
    ],
  ])
})

describe('English: both ends of a span', () => {
  judge('en', [
    ['The fair runs from June 24th to July 5th.', { date: '2025-06-24/2025-07-05', status: 'planned' }, 'proven'],
    ['The fair runs from June 24th to July 5th.', { date: '2025-06-24/2025-07-15', status: 'planned' }, 'refused'],
  ])
})
