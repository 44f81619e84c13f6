import { describe } from 'vitest'
import { judge } from './verdict-of'

// The documents are of Thursday, 12 June 2025.
const from = '2025-06-12'

describe('check: whole sentences of releases and news, in Korean', () => {
  const supply = '5월 수돗물 공급량은 320만 톤으로 지난해 같은 달보다 4.5% 늘었다.'
  const cities = '서울은 120만 톤, 부산은 80만 톤을 공급했다.'
  const jobs = '4월 취업자는 2,841만 명으로 전년 동월 대비 19만 4천 명 증가했고, 실업률은 2.9%로 0.1%p 하락했다.'
  const minister =
    '강하늘 환경부 장관은 11일 시청에서 기자들과 만나 “관을 올해 안에 모두 바꾸고, 요금은 그대로 두겠습니다. 물은 권리입니다”라고 말했다.'
  const nextDay = '도이솔 한빛시장은 지난 10일 간담회를 열었다. 도 시장은 이 자리에서 “정수장을 새로 짓겠다”고 밝혔다.'
  const vote = '시의회는 조례안을 찬성 21표, 반대 14표로 통과시켰다.'
  judge('ko', [
    // Ratios, ranges and numbers that are a part of others.
    ['시는 2일 정수장 공사의 경쟁률이 3대 1이라고 밝혔다.', { value: 3 }, 'refused'],
    ['위원회는 표결을 7 대 2로 마쳤다.', { value: 7 }, 'refused'],
    ['위원회는 표결을 7 대 2로 마쳤다.', { value: 2 }, 'refused'],
    ['버스 3대가 멈췄다.', { value: 3, unit: '대' }, 'proven'],
    ['버스 3대 1,200석이 늘었다.', { value: 3, unit: '대' }, 'proven'],
    ['가구당 100만에서 200만 원을 준다.', { value: 2e6, unit: 'KRW' }, 'refused'],
    ['가구당 100만에서 200만 원을 준다.', { value: [1e6, 2e6], unit: 'KRW' }, 'proven'],
    ['가구당 100만 원에서 200만 원을 준다.', { value: 1e6, unit: 'KRW' }, 'refused'],
    ['요금을 톤당 900원에서 1,100원으로 올렸다.', { value: 1100, unit: 'KRW' }, 'proven'],
    ['요금을 톤당 900원에서 1,100원으로 올렸다.', { value: [900, 1100], unit: 'KRW' }, 'refused'],
    ['누수율은 12%에서 9%로 떨어졌다.', { value: 9, unit: '%' }, 'proven'],
    ['누수율은 12%에서 9%로 떨어졌다.', { value: [9, 12], unit: '%' }, 'refused'],
    ['공사는 4개 구역 중 1개 구역에서 끝났다.', { value: 1, unit: '개 구역' }, 'proven'],
    [vote, { value: 21, unit: '표' }, 'proven'],
    [vote, { value: 35, unit: '표' }, 'refused'],
    // Labels that name another subject of the sentence.
    [cities, { value: 120e4, unit: '톤', label: '서울 공급량' }, 'proven'],
    [cities, { value: 80e4, unit: '톤', label: '서울 공급량' }, 'refused'],
    [cities, { value: 80e4, unit: '톤', label: '부산 공급량' }, 'proven'],
    [cities, { value: 120e4, unit: '톤', label: '부산' }, 'refused'],
    [cities, { value: 120e4, unit: '톤', label: '하루 공급량' }, 'proven'],
    [vote, { value: 21, unit: '표', label: '찬성' }, 'proven'],
    [vote, { value: 21, unit: '표', label: '반대' }, 'refused'],
    [jobs, { value: 2.9, unit: '%', label: '실업률' }, 'proven'],
    [jobs, { value: 2841e4, unit: '명', label: '취업자 수' }, 'proven'],
    [jobs, { value: 2841e4, unit: '명', label: '실업률' }, 'refused'],
    // Changes.
    [supply, { value: 320e4, unit: '톤', delta: { value: 4.5, unit: '%', direction: 'up' } }, 'proven'],
    [supply, { value: 320e4, unit: '톤', delta: { value: 4.5, unit: '%', direction: 'down' } }, 'refused'],
    [supply, { value: 320e4, unit: '톤', delta: { value: 5.4, unit: '%', direction: 'up' } }, 'refused'],
    [supply, { value: 320e4, unit: '톤', delta: { value: 4.5, unit: '%p', direction: 'up' } }, 'refused'],
    [jobs, { value: 2.9, unit: '%', delta: { value: 0.1, unit: '%p', direction: 'down' } }, 'proven'],
    [jobs, { value: 2.9, unit: '%', delta: { value: 0.1, unit: '%p', direction: 'up' } }, 'refused'],
    [jobs, { value: 2841e4, unit: '명', delta: { value: 194000, unit: '명', direction: 'up' } }, 'proven'],
    [jobs, { value: 2841e4, unit: '명', delta: { value: 194000, unit: '명', direction: 'down' } }, 'refused'],
    [
      '수출은 580억 달러(△2.0%)였다.',
      { value: 58e9, unit: 'USD', delta: { value: 2, unit: '%', direction: 'down' } },
      'proven',
    ],
    [
      '수출은 580억 달러(△2.0%)였다.',
      { value: 58e9, unit: 'USD', delta: { value: 2, unit: '%', direction: 'up' } },
      'refused',
    ],
    [
      '수출은 580억 달러(+2.0%)였다.',
      { value: 58e9, unit: 'USD', delta: { value: 2, unit: '%', direction: 'up' } },
      'proven',
    ],
    [
      '물값은 3%로 전달과 같았다.',
      { value: 3, unit: '%', delta: { value: 0, unit: '%', direction: 'same' } },
      'proven',
    ],
    // Periods.
    [supply, { value: 320e4, unit: '톤', asOf: '2025-05' }, 'proven'],
    [supply, { value: 320e4, unit: '톤', asOf: '2025-06' }, 'refused'],
    [supply, { value: 320e4, unit: '톤', asOf: '2024-05' }, 'refused'],
    ['누수율은 9%다.', { value: 9, unit: '%', asOf: '2025-06-12' }, 'proven'],
    ['누수율은 9%다.', { value: 9, unit: '%', asOf: '2023' }, 'refused'],
    ['지난해 말 기준 누수율은 9%다.', { value: 9, unit: '%', asOf: '2024' }, 'proven'],
    ['지난해 말 기준 누수율은 9%다.', { value: 9, unit: '%', asOf: '2025' }, 'refused'],
    // Series.
    [
      '공급량은 3월 300만 톤, 4월 310만 톤, 5월 320만 톤이다.',
      { value: 320e4, unit: '톤', trend: [300e4, 310e4, 320e4] },
      'proven',
    ],
    [
      '공급량은 3월 300만 톤, 4월 310만 톤, 5월 320만 톤이다.',
      { value: 320e4, unit: '톤', trend: [290e4, 310e4, 320e4] },
      'refused',
    ],
    // The day of a speech, and the office.
    [minister, { quote: '물은 권리입니다', speaker: '강하늘', date: '2025-06-11' }, 'proven'],
    [minister, { quote: '물은 권리입니다', speaker: '강하늘', date: '2025-06-10' }, 'refused'],
    [minister, { quote: '물은 권리입니다', speaker: '강하늘', date: '2025-06-12' }, 'refused'],
    [minister, { quote: '물은 권리입니다', speaker: '강하늘', role: '환경부 장관' }, 'proven'],
    [minister, { quote: '물은 권리입니다', speaker: '강하늘', role: '장관' }, 'proven'],
    [minister, { quote: '물은 권리입니다', speaker: '강하늘', role: '외교부 장관' }, 'refused'],
    [minister, { quote: '물은 권리입니다', speaker: '강하늘', role: '차관' }, 'refused'],
    [nextDay, { quote: '정수장을 새로 짓겠다', speaker: '도이솔', date: '2025-06-10' }, 'proven'],
    [nextDay, { quote: '정수장을 새로 짓겠다', speaker: '도이솔', date: '2025-06-09' }, 'refused'],
    // Parts in another order than they were said.
    [minister, { quote: ['요금은 그대로 두겠습니다.', '물은 권리입니다'], speaker: '강하늘' }, 'proven'],
    [minister, { quote: ['물은 권리입니다', '요금은 그대로 두겠습니다.'], speaker: '강하늘' }, 'refused'],
    // Headlines say nothing themselves.
    ['한빛시 "여름 물 넉넉"\n\n시는 11일 물이 넉넉하다고 밝혔다.', { quote: '여름 물 넉넉' }, 'refused'],
    ['강하늘 장관은 "물이 모자란다"는 지적을 부인했다.', { quote: '물이 모자란다' }, 'refused'],
    [minister, { quote: '물은 권리입니다' }, 'proven'],
    // Plans that claim nothing of themselves.
    ['시는 오는 19일까지 관을 바꿀 예정이다.', { date: '2025-06-19' }, 'refused'],
    ['시는 11일 관을 바꾸었다.', { date: '2025-06-11' }, 'proven'],
    ['시는 20일 관을 바꾼다.', { date: '2025-06-20' }, 'refused'],
    ['시는 20일 관을 바꾼다.', { date: '2025-06-20', status: 'planned' }, 'proven'],
    ['장관은 11일 “관을 바꿀 예정이다”라고 말했다.', { date: '2025-06-11', status: 'done' }, 'proven'],
    ['장관은 11일 “관을 바꿀 예정이다”라고 말했다.', { date: '2025-06-11' }, 'proven'],
    ['시는 11일 관을 바꾸었고 내년에 정수장을 지을 계획이다.', { date: '2025-06-11' }, 'proven'],
    ['시는 10일 정수장을 짓기로 했다고 밝혔다.', { date: '2025-06-10' }, 'proven'],
    // Days counted from others.
    ['장관은 지난 월요일 회의를 열었다.', { date: '2025-06-09', reading: { phrase: '지난 월요일', from } }, 'proven'],
    ['장관은 지난 월요일 회의를 열었다.', { date: '2025-06-02', reading: { phrase: '지난 월요일', from } }, 'refused'],
    [
      '장관은 오는 금요일 회의를 연다.',
      { date: '2025-06-13', status: 'planned', reading: { phrase: '오는 금요일', from } },
      'proven',
    ],
    [
      '장관은 오는 금요일 회의를 연다.',
      { date: '2025-06-20', status: 'planned', reading: { phrase: '오는 금요일', from } },
      'refused',
    ],
    ['사흘 전 회의가 열렸다.', { date: '2025-06-09', reading: { phrase: '사흘 전', from } }, 'proven'],
    ['회의가 이틀 전 열렸다.', { date: '2025-06-10', reading: { phrase: '이틀 전', from } }, 'proven'],
    ['회의가 5일 전 열렸다.', { date: '2025-06-07', reading: { phrase: '5일 전', from } }, 'proven'],
    ['회의가 5일 전 열렸다.', { date: '2025-06-05' }, 'refused'],
    ['회의가 2주 전 열렸다.', { date: '2025-05-29', reading: { phrase: '2주 전', from } }, 'proven'],
  ])
})

describe('check: whole sentences of releases and news, in English', () => {
  const rate = 'The unemployment rate fell to 4.1 percent in May, down 0.2 percentage points from a year earlier.'
  const third = 'One in three meters was replaced.'
  const rise = 'Output rose 4.5% from a year earlier to 3.2 million tonnes, and the stock fell to 1.2 million tonnes.'
  const cities = 'The north supplied 120 million litres and the south supplied 80 million litres.'
  const speech =
    'Speaking in Harbour City on Tuesday, Water Secretary Mary Jones said: “We will replace every main by next year, and bills will not rise. Water is a right.”'
  const after = '“Water first,” Mary Jones told reporters on June 10. “The plant opens soon,” she said.'
  judge('en', [
    ['Applicants outnumbered places by 3 to 1.', { value: 3 }, 'refused'],
    ['The board voted 7-2 for the plan.', { value: 7 }, 'refused'],
    ['The board voted 7 to 2 for the plan.', { value: 2 }, 'refused'],
    ['Homes get from 100 to 200 dollars each.', { value: 200, unit: 'USD' }, 'refused'],
    ['Homes get between $100 and $200 each.', { value: 200, unit: 'USD' }, 'refused'],
    ['Homes get between $100 and $200 each.', { value: [100, 200], unit: 'USD' }, 'proven'],
    ['The price rose from $90 to $110.', { value: 110, unit: 'USD' }, 'proven'],
    ['The price rose from $90 to $110.', { value: [90, 110], unit: 'USD' }, 'refused'],
    [cities, { value: 120e6, unit: 'litres', label: 'supplied by the north' }, 'proven'],
    [cities, { value: 80e6, unit: 'litres', label: 'supplied by the north' }, 'refused'],
    [cities, { value: 80e6, unit: 'litres', label: 'South' }, 'proven'],
    [cities, { value: 120e6, unit: 'litres', label: 'South' }, 'refused'],
    [cities, { value: 120e6, unit: 'litres', label: 'supply' }, 'proven'],
    // A share in words, rounded as it is printed.
    [third, { value: 33.3, unit: '%' }, 'proven'],
    [third, { value: 33.33, unit: '%' }, 'proven'],
    [third, { value: 33.4, unit: '%' }, 'refused'],
    [third, { value: 30, unit: '%' }, 'refused'],
    ['The board lost 33.33% of its meters.', { value: 33.3, unit: '%' }, 'refused'],
    [rise, { value: 3.2e6, unit: 'tonnes', label: 'Output' }, 'proven'],
    [rise, { value: 1.2e6, unit: 'tonnes', label: 'Output' }, 'refused'],
    [rate, { value: 4.1, unit: '%', delta: { value: 0.2, unit: '%p', direction: 'down' } }, 'proven'],
    [rate, { value: 4.1, unit: '%', delta: { value: 0.2, unit: '%p', direction: 'up' } }, 'refused'],
    [rate, { value: 4.1, unit: '%', delta: { value: 0.2, unit: '%', direction: 'down' } }, 'refused'],
    [rate, { value: 4.1, unit: '%', delta: { value: 2, unit: '%p', direction: 'down' } }, 'refused'],
    [
      'Exports grew 3.5% to $58 billion.',
      { value: 58e9, unit: 'USD', delta: { value: 3.5, unit: '%', direction: 'up' } },
      'proven',
    ],
    [
      'Exports grew 3.5% to $58 billion.',
      { value: 58e9, unit: 'USD', delta: { value: 3.5, unit: '%', direction: 'down' } },
      'refused',
    ],
    [rate, { value: 4.1, unit: '%', asOf: '2025-05' }, 'proven'],
    [rate, { value: 4.1, unit: '%', asOf: '2025-04' }, 'refused'],
    [rate, { value: 4.1, unit: '%', asOf: '2024-05' }, 'refused'],
    ['The leak rate is 9%.', { value: 9, unit: '%', asOf: '2025-06-12' }, 'proven'],
    ['The leak rate is 9%.', { value: 9, unit: '%', asOf: '2024-06-12' }, 'refused'],
    [speech, { quote: 'Water is a right.', speaker: 'Mary Jones', date: '2025-06-10' }, 'proven'],
    [speech, { quote: 'Water is a right.', speaker: 'Mary Jones', date: '2025-06-11' }, 'refused'],
    [speech, { quote: 'Water is a right.', speaker: 'Mary Jones', role: 'Water Secretary' }, 'proven'],
    [speech, { quote: 'Water is a right.', speaker: 'Mary Jones', role: 'Prime Minister' }, 'refused'],
    [speech, { quote: ['bills will not rise.', 'Water is a right.'], speaker: 'Mary Jones' }, 'proven'],
    [speech, { quote: ['Water is a right.', 'bills will not rise.'], speaker: 'Mary Jones' }, 'refused'],
    [after, { quote: 'The plant opens soon,', speaker: 'Mary Jones', date: '2025-06-10' }, 'proven'],
    [after, { quote: 'The plant opens soon,', speaker: 'Mary Jones', date: '2025-06-09' }, 'refused'],
    ['The office will report on June 19.', { date: '2025-06-19' }, 'refused'],
    ['The office reports on June 19.', { date: '2025-06-19' }, 'refused'],
    ['The office reported on June 9.', { date: '2025-06-09' }, 'proven'],
    ['On June 11 the minister said: “We will change the mains.”', { date: '2025-06-11', status: 'done' }, 'proven'],
    ['The office opened on June 9 and will close next year.', { date: '2025-06-09' }, 'proven'],
    ['The office met three days ago.', { date: '2025-06-09', reading: { phrase: 'three days ago', from } }, 'proven'],
    ['The office met last Monday.', { date: '2025-06-09', reading: { phrase: 'last Monday', from } }, 'proven'],
    ['The office met last Monday.', { date: '2025-06-02', reading: { phrase: 'last Monday', from } }, 'refused'],
    ['The office met two weeks ago.', { date: '2025-05-29', reading: { phrase: 'two weeks ago', from } }, 'proven'],
    ['The office met two weeks ago.', { date: '2025-06-05', reading: { phrase: 'two weeks ago', from } }, 'refused'],
  ])
})
