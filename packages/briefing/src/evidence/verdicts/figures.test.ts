import { describe, expect, test } from 'vitest'
import { judge, problemsOf } from './verdict-of'

describe('check: figures, in Korean', () => {
  judge('ko', [
    ['불빛은 40룩스텔 이하로 둔다.', { value: 40, unit: '룩스텔', bound: '<=', kind: 'planned' }, 'proven'],
    ['불빛은 40룩스텔 이하로 둔다.', { value: 40, unit: '룩스텔', bound: '>=', kind: 'planned' }, 'refused'],
    ['편차는 -2.5%~8.1%였다.', { value: [-2.5, 8.1], unit: '%' }, 'proven'],
    ['편차는 -2.5%~8.1%였다.', { value: [2.5, 8.1], unit: '%' }, 'refused'],
    ['편차는 △2.5~△1.1%였다.', { value: [-2.5, -1.1], unit: '%' }, 'proven'],
    ['편차는 △2.5~△1.1%였다.', { value: [-2.5, 1.1], unit: '%' }, 'refused'],
    ['관은 영하 12도에 얼었다.', { value: -12, unit: '℃' }, 'proven'],
    ['관은 영하 12도에 얼었다.', { value: 12, unit: '℃' }, 'refused'],
    ['한 달 350㎾h까지 싸다.', { value: 350, unit: 'kWh' }, 'proven'],
    ['한 달 350㎾h까지 싸다.', { value: 350, unit: 'kW' }, 'refused'],
    ['논 2.5㏊가 잠겼다.', { value: 2.5, unit: 'ha' }, 'proven'],
    ['새집 2만 1천호가 들어섰다.', { value: 21000, unit: '호' }, 'proven'],
    ['새집 2만 1천호가 들어섰다.', { value: 21000, unit: '명' }, 'refused'],
    ['누수율이 7%를 넘지 않았다.', { value: 7, unit: '%', bound: '<=' }, 'proven'],
    ['누수율이 7%를 넘지 않았다.', { value: 7, unit: '%', bound: '>' }, 'refused'],
    ['누수율이 7%를 넘었다.', { value: 7, unit: '%', bound: '<=' }, 'refused'],
    ['하루 30명을 밑돌지 않았다.', { value: 30, unit: '명', bound: '>=' }, 'proven'],
    ['하루 30명을 밑돌지 않았다.', { value: 30, unit: '명', bound: '<' }, 'refused'],
    ['관 지름이 3m가 되지 않았다.', { value: 3, unit: 'm', bound: '<' }, 'proven'],
    ['관 지름이 3m가 되지 않았다.', { value: 3, unit: 'm' }, 'refused'],
    ['하루 30명도 안 됐다.', { value: 30, unit: '명', bound: '<' }, 'proven'],
    ['하루 30명도 안 됐다.', { value: 30, unit: '명', bound: '>=' }, 'refused'],
    ['하루 30명에 미치지 못했다.', { value: 30, unit: '명', bound: '<' }, 'proven'],
    ['하루 30명 밑이었다.', { value: 30, unit: '명', bound: '<' }, 'proven'],
    ['하루 30명 밑이었다.', { value: 30, unit: '명' }, 'refused'],
    ['수질은 4% 아래로 떨어졌다.', { value: 4, unit: '%', bound: '<' }, 'proven'],
    ['예산은 2조 6천 억 원이다.', { value: 2.6e12, unit: 'KRW' }, 'proven'],
    ['예산은 2조 6천 억 원이다.', { value: 2e12, unit: 'KRW' }, 'refused'],
    ['예산은 2조 6천 억 원이다.', { value: 6000, unit: 'KRW' }, 'refused'],
    ['예산은 3 조 2,500 억원이다.', { value: 3.25e12, unit: 'KRW' }, 'proven'],
    ['예산은 3조2500억원이다.', { value: 3.25e12, unit: 'KRW' }, 'proven'],
    ['예산은 3조2500억원이다.', { value: 3e12, unit: 'KRW' }, 'refused'],
    ['예산은 5백억 원이다.', { value: 5e10, unit: 'KRW' }, 'proven'],
    ['예산은 5백만 원이다.', { value: 5e6, unit: 'KRW' }, 'proven'],
    ['예산은 1만 2천3백 명이 쓴다.', { value: 12300, unit: '명', kind: 'planned' }, 'proven'],
    ['예산은 1만 2천3백 명이 쓴다.', { value: 12000, unit: '명' }, 'refused'],
    ['예산은 3∼5% 는다.', { value: [3, 5], unit: '%' }, 'proven'],
    ['예산은 3∼5% 는다.', { value: 5, unit: '%' }, 'refused'],
    ['지지는 60%-65%였다.', { value: [60, 65], unit: '%' }, 'proven'],
    ['지지는 60%-65%였다.', { value: 60, unit: '%' }, 'refused'],
    ['지지는 60%∼65%였다.', { value: 65, unit: '%' }, 'refused'],
    ['수출은 △2.0% 줄었다.', { value: -2, unit: '%' }, 'proven'],
    ['수출은 △2.0%였다.', { value: 2, unit: '%' }, 'refused'],
    ['수출(△2.0%)은 줄었다.', { value: -2, unit: '%' }, 'proven'],
    ['수출(▲2.0%)은 줄었다.', { value: 2, unit: '%' }, 'refused'],
    ['성장률은 3½%다.', { value: 3.5, unit: '%' }, 'proven'],
    ['성장률은 3½%다.', { value: 3, unit: '%' }, 'refused'],
    ['금리를 25bp 올렸다.', { value: 25, unit: 'bp' }, 'proven'],
    ['금리를 25bp 올렸다.', { value: 25, unit: '%' }, 'refused'],
    ['금리를 25bp 올렸다.', { value: 25 }, 'refused'],
    ['금리를 0.25%포인트 올렸다.', { value: 0.25, unit: '%' }, 'refused'],
    ['하루 3만 톤을 보낸다.', { value: 30000, unit: '톤' }, 'proven'],
    ['하루 3만 톤을 보낸다.', { value: 30000, unit: '명' }, 'refused'],
    ['하루 3만 톤을 보낸다.', { value: 30000 }, 'refused'],
    ['한빛시는 3위를 차지했다.', { value: 3, unit: '개' }, 'refused'],
    ['12개국이 왔다.', { value: 12, unit: '개' }, 'refused'],
    ['12개월이 걸린다.', { value: 12, unit: '개' }, 'refused'],
    ['12개월이 걸린다.', { value: 12, unit: '개월' }, 'proven'],
    ['관 12km를 바꿨다.', { value: 12, unit: 'm' }, 'refused'],
    ['관 12km를 바꿨다.', { value: 12, unit: 'km' }, 'proven'],
    ['넓이는 12㎢다.', { value: 12, unit: 'km' }, 'refused'],
    ['속도는 12km/h다.', { value: 12, unit: 'km' }, 'refused'],
    ['최대 국비 200억 원을 준다.', { value: 2e10, unit: 'KRW', bound: '<=' }, 'proven'],
    ['최대 국비 200억 원을 준다.', { value: 2e10, unit: 'KRW' }, 'refused'],
    ['150억 원 한도로 준다.', { value: 1.5e10, unit: 'KRW', bound: '<=' }, 'proven'],
    ['150억 원 한도로 준다.', { value: 1.5e10, unit: 'KRW' }, 'refused'],
    ['물가는 8%를 상회했다.', { value: 8, unit: '%', bound: '>' }, 'proven'],
    ['물가는 8%를 상회했다.', { value: 8, unit: '%' }, 'refused'],
    ['물가는 5%를 하회했다.', { value: 5, unit: '%', bound: '<' }, 'proven'],
    ['선폭은 10 nm 이하다.', { value: 10, unit: 'nm', bound: '<=' }, 'proven'],
    ['선폭은 10 nm 이하다.', { value: 10, unit: 'nm' }, 'refused'],
    ['예산은 1조원 남짓이다.', { value: 1e12, unit: 'KRW', bound: '~' }, 'proven'],
    ['예산은 1조원 남짓이다.', { value: 1e12, unit: 'KRW' }, 'refused'],
    ['물가는 3%대다.', { value: 3, unit: '%', bound: '~' }, 'proven'],
    ['물가는 3%대다.', { value: 3, unit: '%' }, 'refused'],
    ['주민의 절반이 왔다.', { value: 50, unit: '%' }, 'proven'],
    ['주민의 5분의 1이 왔다.', { value: 20, unit: '%' }, 'proven'],
    ['주민의 5분의 1이 왔다.', { value: 5 }, 'refused'],
    ['주민 300여 명이 왔다.', { value: 300, unit: '명' }, 'refused'],
    ['주민 300명 이상이 왔다.', { value: 300, unit: '명', bound: '>=' }, 'proven'],
    ['주민 300명 이상이 왔다.', { value: 300, unit: '명', bound: '<=' }, 'refused'],
    ['주민 300명 이내로 뽑는다.', { value: 300, unit: '명', bound: '<=', kind: 'planned' }, 'proven'],
    ['주민 300명에 못 미쳤다.', { value: 300, unit: '명' }, 'refused'],
    ['주민 300명에 육박했다.', { value: 300, unit: '명', bound: '~' }, 'proven'],
    ['온도는 영하 5도까지 내렸다.', { value: 5, unit: '°C' }, 'refused'],
    ['적자는 -3.2%였다.', { value: 3.2, unit: '%' }, 'refused'],
    ['적자는 –3.2%였다.', { value: 3.2, unit: '%' }, 'refused'],
    ['예산은 3,0000원이다.', { value: 3, unit: 'KRW' }, 'refused'],
    ['2.5배로 늘었다.', { value: 2.5, unit: 'times' }, 'proven'],
    ['1.5~2배로 늘었다.', { value: 2, unit: 'times' }, 'refused'],
    ['예산은 10억 달러다.', { value: 1e9, unit: 'KRW' }, 'refused'],
    ['예산은 10억 달러다.', { value: 1e9 }, 'refused'],
    ['예산은 100만~200만 원이다.', { value: 2e6, unit: 'KRW' }, 'refused'],
    ['예산은 100만~200만 원이다.', { value: [1e6, 2e6], unit: 'KRW' }, 'proven'],
    ['예산은 수십억 원이다.', { value: 1e9, unit: 'KRW' }, 'refused'],
    ['예산은 50% 이상 70% 미만이다.', { value: 50, unit: '%' }, 'refused'],
  ])
})

describe('check: figures, in English', () => {
  judge('en', [
    ['Support was 60%-65% in May.', { value: [60, 65], unit: '%', at: 'Support was 60%-65%' }, 'proven'],
    ['Support was 60%-65% in May.', { value: 60, unit: '%', at: 'Support was 60%-65%' }, 'refused'],
    ['Support was 60% to 65% in May.', { value: [60, 65], unit: '%', at: '60% to 65%' }, 'proven'],
    ['Support was 60% to 65% in May.', { value: 65, unit: '%', at: '60% to 65%' }, 'refused'],
    ['Growth was 3½ per cent.', { value: 3.5, unit: '%' }, 'proven'],
    ['Growth was 3½ per cent.', { value: 3, unit: '%' }, 'refused'],
    ['Growth was ½ per cent.', { value: 0.5, unit: '%' }, 'proven'],
    ['Growth was 3 1/2 per cent.', { value: 3.5, unit: '%' }, 'proven'],
    ['Growth was 3 1/2 per cent.', { value: 2, unit: '%' }, 'refused'],
    ['The rate rose by 25 basis points.', { value: 25, unit: 'bp' }, 'proven'],
    ['The rate rose by 25 basis points.', { value: 25, unit: 'points' }, 'refused'],
    ['The rate rose by 25 basis points.', { value: 25 }, 'refused'],
    ['The rate rose by 50bp.', { value: 50, unit: 'bp' }, 'proven'],
    ['The rate rose by 50bp.', { value: 50 }, 'refused'],
    ['The rate rose by 50 bps.', { value: 50, unit: '%' }, 'refused'],
    ['The plant sends 300 tonnes.', { value: 300, unit: 'people' }, 'refused'],
    ['The plant sends 300 tonnes.', { value: 300, unit: 'tonnes' }, 'proven'],
    ['The plant sends 300 tonnes.', { value: 300 }, 'refused'],
    ['The plant sends 5 billion litres.', { value: 5e9, unit: 'litres' }, 'proven'],
    ['The plant sends 5 billion litres.', { value: 5, unit: 'litres' }, 'refused'],
    ['Half a million people came.', { value: 5e5, unit: 'people' }, 'proven'],
    ['Half a million people came.', { value: 1e6, unit: 'people' }, 'refused'],
    ['One in five homes leaks.', { value: 20, unit: '%' }, 'proven'],
    ['One in five homes leaks.', { value: 5, unit: 'homes' }, 'refused'],
    ['Two-thirds of homes leak.', { value: 2 }, 'refused'],
    ['A quarter of homes leak.', { value: 25, unit: '%' }, 'proven'],
    ['Half of homes leak.', { value: 50, unit: '%' }, 'proven'],
    ['Output fell to -2.5%.', { value: 2.5, unit: '%' }, 'refused'],
    ['Output was −2.5%.', { value: -2.5, unit: '%' }, 'proven'],
    ['Output was minus 2.5%.', { value: 2.5, unit: '%' }, 'refused'],
    ['It cost $1.5bn.', { value: 1.5e9, unit: 'USD' }, 'proven'],
    ['It cost $1.5bn.', { value: 1.5e9, unit: 'EUR' }, 'refused'],
    ['It cost $1.5bn.', { value: 1.5e9 }, 'refused'],
    ['It cost A$1.5bn.', { value: 1.5e9, unit: 'USD' }, 'refused'],
    ['It cost $1.5-2bn.', { value: 2e9, unit: 'USD' }, 'refused'],
    ['It cost up to $1.5bn.', { value: 1.5e9, unit: 'USD', bound: '<=' }, 'proven'],
    ['It cost up to $1.5bn.', { value: 1.5e9, unit: 'USD' }, 'refused'],
    ['It cost a maximum of $1.5bn.', { value: 1.5e9, unit: 'USD' }, 'refused'],
    ['It cost a maximum of $1.5bn.', { value: 1.5e9, unit: 'USD', bound: '<=' }, 'proven'],
    ['It cost a minimum of $1.5bn.', { value: 1.5e9, unit: 'USD', bound: '>=' }, 'proven'],
    ['It cost well over $1.5bn.', { value: 1.5e9, unit: 'USD' }, 'refused'],
    ['It cost just under $1.5bn.', { value: 1.5e9, unit: 'USD', bound: '<' }, 'proven'],
    ['It cost some 300 jobs.', { value: 300, unit: 'jobs' }, 'refused'],
    ['It cost close to 300 jobs.', { value: 300, unit: 'jobs' }, 'refused'],
    ['It grew 5-fold.', { value: 5, unit: 'times' }, 'proven'],
    ['It ran 12 km.', { value: 12, unit: 'km' }, 'proven'],
    ['It ran 12 km.', { value: 12, unit: 'm' }, 'refused'],
    ['It ran at 12 km/h.', { value: 12, unit: 'km' }, 'refused'],
    ['It rose 2 percentage points.', { value: 2, unit: '%' }, 'refused'],
  ])
})

test.each([
  ['en', 'The list of those who wait fell by 41,300 in April.', 'people', ['not-compared']],
  ['en', 'The list of those who wait fell by 41,300.', 'people', ['not-compared']],
  ['en', 'The list of those who wait fell by 41,300 days in April.', 'people', ['wrong-unit']],
  ['ko', '기다리는 사람은 41,300으로 줄었다.', '명', ['not-compared']],
  ['ko', '기다리는 날은 41,300일로 줄었다.', '명', ['wrong-unit']],
])('check: a unit that the source does not say is no wrong one (%s: %s)', (lang, text, unit, codes) => {
  expect(problemsOf(text, { value: 41300, unit }, lang)).toEqual(codes)
})

describe('check: a label that names what is counted needs no unit beside it', () => {
  const text = 'At the peak, 212,000 of 480,000 customers had no power.'
  const at = '212,000 of 480,000 customers'
  judge('en', [
    [text, { value: 212000, label: 'Customers without power', at }, 'proven'],
    [text, { value: 212000, label: 'Without power', at }, 'refused'],
    [
      'Median waits in four clinics since 2008 were 52, 44, 35 and 29 hours.',
      { value: 29, unit: 'hours', label: 'Median wait', at: '52, 44, 35 and 29 hours' },
      'proven',
    ],
  ])
})

describe('check: a sum for years to come may be dated by the day on which it was said', () => {
  const text = 'The programme is put at EUR 340 million from 2026 to 2030.'
  const plan = { value: 340_000_000, unit: 'EUR', kind: 'planned', at: 'EUR 340 million from 2026 to 2030' }
  judge('en', [
    [text, { ...plan, asOf: '2025-06-12' }, 'proven'],
    [text, { ...plan, asOf: '2031' }, 'refused'],
  ])
})

describe('check: a sign is read as its word', () => {
  judge('en', [
    ['The wall is 3.2 m high.', { value: 3.2, unit: 'metres', at: '3.2 m' }, 'proven'],
    ['The wall is 3.2 m high.', { value: 3.2, unit: 'miles', at: '3.2 m' }, 'refused'],
    ['It took 40 t of sand.', { value: 40, unit: 'tonnes', at: '40 t' }, 'proven'],
    ['It took 40 t of sand.', { value: 40, unit: 'trucks', at: '40 t' }, 'refused'],
  ])
})

describe('check: a unit that begins with a number is so many', () => {
  judge('ko', [
    ['수출은 30억 달러였다.', { value: 3, unit: '10억 달러', at: '30억 달러' }, 'proven'],
    ['수출은 33억 달러였다.', { value: 0.3, unit: '10억 달러', at: '33억 달러' }, 'refused'],
  ])
})

describe('check: one quantity may be written in two units of its measure', () => {
  judge('en', [
    ['The park has 3.2 GW.', { value: 3200, unit: 'MW' }, 'proven'],
    ['The park has 3.2 GW.', { value: 320, unit: 'MW' }, 'refused'],
    ['The park has 3.2 GW.', { value: 3200, unit: 'MWh' }, 'refused'],
    ['The bank raised its rate by 25 basis points.', { value: 0.25, unit: '%p' }, 'proven'],
    ['The bank raised its rate by 25 basis points.', { value: 0.25, unit: '%' }, 'refused'],
    ['The board will lay 3.2 km of pipe.', { value: 3200, unit: 'm', kind: 'planned' }, 'proven'],
    ['The board will lay 3.2 km of pipe.', { value: 3200, unit: 'm', kind: 'measured' }, 'refused'],
    ['The field gave 1.2 million barrels per day.', { value: 1.2e6, unit: 'bpd' }, 'proven'],
    ['The field gave 1.2 million barrels per day.', { value: 1.2e6, unit: 'barrels' }, 'refused'],
  ])
})

describe('check: a figure of an English clause that may not have happened was not measured', () => {
  judge('en', [
    ['The union wants 9%.', { value: 9, unit: '%', kind: 'measured' }, 'refused'],
    ['The union wants 9%.', { value: 9, unit: '%' }, 'proven'],
    ['The union won 9%.', { value: 9, unit: '%', kind: 'measured' }, 'proven'],
    [
      'The owner said a ban would cost “some £9 million”.',
      { value: 9e6, unit: 'GBP', bound: '~', at: 'some £9 million', kind: 'measured' },
      'refused',
    ],
    ['Tolls bring in £9 million a year from 2031.', { value: 9e6, unit: 'GBP', kind: 'measured' }, 'refused'],
    [
      '| Water | 2025 | 2026 (forecast) |\n|---|---|---|\n| North (tonnes) | 40 | 44 |',
      { value: 44, unit: 'tonnes', at: '44', kind: 'measured' },
      'refused',
    ],
    [
      '| Water | 2025 | 2026 (forecast) |\n|---|---|---|\n| North (tonnes) | 40 | 44 |',
      { value: 40, unit: 'tonnes', at: '40', kind: 'measured' },
      'proven',
    ],
  ])
})
