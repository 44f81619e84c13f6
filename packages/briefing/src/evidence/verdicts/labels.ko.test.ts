import { describe } from 'vitest'
import { type Judged, judge } from './verdict-of'

/** A figure of a text with labels that are its own, and labels that are another's. */
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

const trade = '5월 수출은 612억 달러로 전년동월대비 3.9% 늘었고, 수입은 571억 달러로 1.7% 줄었다.'
const election = '개표 결과 도 후보는 48.2%, 민 후보는 44.9%를 얻었다.'
const vote = '본회의는 재석 의원 211명 가운데 찬성 140명, 반대 71명으로 개정안을 통과시켰다.'
const budget = '솔밭군은 도로 정비에 42억 원을, 하천 정비에 27억 원을 들였다.'
const jobs = `□ 7월 취업자는 2,903만 명으로 전년동월대비 17만 명 증가
 ○ 남성은 1,611만 명으로 3만 명 감소, 여성은 1,292만 명으로 20만 명 증가
□ 실업률은 2.4%로 0.3%p 하락`
const parts = '새 관로 120km 가운데 35km는 올해, 나머지 85km는 내년에 놓았다.'
const among = '조사에 답한 농가 900곳 가운데 지하수를 쓰는 농가는 316곳이었다.'
const brackets = '품목별로는 사과(12.4%), 배(8.8%) 등은 올랐고 무(-6.1%), 배추(-9.3%) 등은 내렸다.'
const sectors = `[제조업]
 ○ 생산은 2.1% 늘고 출하는 0.8% 줄었다
[서비스업]
 ○ 생산은 1.3% 늘었다`
const fare = '어른 요금은 1,500원에서 1,800원으로 올랐다.'
const fines = '과태료를 1회 위반 30만 원, 2회 60만 원, 3회 이상 120만 원으로 정했다.'
const ages = '연령별로는 20대가 31.5%로 가장 많았고, 30대 24.0%, 60세 이상 9.2% 순이었다.'
const cost = '사업비는 도비 12억 원을 포함해 모두 54억 원이 들었다.'
const company = '물내전자는 2분기 매출 8,100억 원, 영업이익 640억 원을 거뒀다. 매출은 한 해 전보다 4.6% 줄었다.'
const casualties = '이 사고로 3명이 숨지고 14명이 다쳤다. 부상자 가운데 2명은 위독하다.'
const library = '지난달 방문객은 4만 2천 명이었다. 대출 권수는 9만 1천 권으로 7.5% 늘었다.'
const halves = '상반기 화물은 820만 톤으로 2.2% 늘었고, 하반기 화물은 790만 톤으로 예상보다 적었다.'
const years = '올해 지원액은 35억 원이다. 지난해 지원액은 28억 원이었다.'
const flows = '외국인은 3,200억 원을 순매수했고 기관은 1,900억 원을 순매도했다.'
const steel = '철강에 매기는 관세는 30%이고, 알루미늄에 매기는 관세는 20%다.'
const cities = '누수율은 서울이 4.1%, 부산이 6.7%, 한내가 11.2%였다.'
const water = '가람댐의 저수율은 71%로 평년보다 9%p 높고, 다온댐의 저수율은 38%로 평년보다 15%p 낮다.'
const solar = '태양광 설비는 2.4GW, 풍력 설비는 0.9GW로 늘었다.'
const doctors = '농촌 의사는 1,020명으로 줄었다. 도시 의사는 8,400명으로 늘었다.'
const drought = '남부 지방은 지난해 143일 동안 가뭄을 겪었다.'

describe('Korean: a label is that of its figure', () => {
  judge('ko', [
    ...labelled(trade, 612e8, 'USD', '612억 달러', {
      own: ['수출', '수출액', '5월 수출액', '5월 수출'],
      another: ['수입', '수입액', '5월 수입', '무역수지와 수입'],
    }),
    ...labelled(trade, 3.9, '%', '3.9%', {
      own: ['수출 증가율', '수출액 증가율(전년동월대비)', '5월 수출 증가율'],
      another: ['수입 증가율', '수출 감소율', '수입 감소율(전년동월대비)'],
    }),
    ...labelled(trade, 1.7, '%', '1.7%', {
      own: ['수입 감소율', '5월 수입액 감소율', '수입 감소율(전년동월대비)'],
      another: ['수출 증가율', '수출 감소율', '수입 증가율'],
    }),
    ...labelled(election, 48.2, '%', '48.2%', {
      own: ['도 후보 득표율', '도 후보'],
      another: ['민 후보 득표율', '민 후보'],
    }),
    ...labelled(election, 44.9, '%', '44.9%', { own: ['민 후보 득표율'], another: ['도 후보 득표율'] }),
    ...labelled(vote, 140, 'people', '140명', { own: ['찬성', '찬성 의원'], another: ['반대', '재석 의원', '기권'] }),
    ...labelled(vote, 211, 'people', '211명', { own: ['재석 의원'], another: ['찬성 의원', '반대'] }),
    ...labelled(budget, 42e8, 'KRW', '42억 원', {
      own: ['도로 정비 예산', '솔밭군 도로 정비비', '도로 정비'],
      another: ['하천 정비 예산', '하천 정비'],
    }),
    ...labelled(budget, 27e8, 'KRW', '27억 원', {
      own: ['하천 정비 예산', '하천 정비비'],
      another: ['도로 정비 예산'],
    }),
    ...labelled(jobs, 20e4, 'people', '20만 명', {
      own: ['여성 취업자 증가', '여성 취업자 증가폭(전년동월대비)'],
      another: ['남성 취업자 증가', '남성 취업자 감소', '여성 취업자 감소', '여성 실업자'],
    }),
    ...labelled(jobs, 1611e4, 'people', '1,611만 명', { own: ['남성 취업자'], another: ['여성 취업자', '실업자'] }),
    ...labelled(jobs, 2903e4, 'people', '2,903만 명', {
      own: ['취업자', '7월 취업자 수'],
      another: ['남성 취업자', '실업률'],
    }),
    ...labelled(parts, 35, 'km', '35km', { own: ['올해 놓은 관로'], another: ['내년 관로', '전체 관로'] }),
    ...labelled(among, 316, '곳', '316곳', {
      own: ['지하수를 쓰는 농가', '지하수 농가'],
      another: ['조사에 답한 농가 전체', '전체 농가'],
    }),
    ...labelled(among, 900, '곳', '900곳', { own: ['조사에 답한 농가', '농가'], another: ['지하수를 쓰는 농가'] }),
    ...labelled(brackets, 8.8, '%', '8.8%', {
      own: ['배 상승률', '배'],
      another: ['사과', '무', '배추 하락률', '배 하락률'],
    }),
    ...labelled(brackets, -9.3, '%', '-9.3%', {
      own: ['배추 하락률', '배추'],
      another: ['무 하락률', '사과', '배추 상승률'],
    }),
    ...labelled(sectors, 2.1, '%', '2.1%', {
      own: ['제조업 생산 증가율', '생산 증가율'],
      another: ['서비스업 생산 증가율', '제조업 출하 증가율', '출하 감소율'],
    }),
    ...labelled(sectors, 1.3, '%', '1.3%', {
      own: ['서비스업 생산 증가율'],
      another: ['제조업 생산 증가율', '서비스업 생산 감소율'],
    }),
    ...labelled(fare, 1800, 'KRW', '1,800원', {
      own: ['어른 요금', '오른 어른 요금'],
      another: ['기존 어른 요금', '어린이 요금 현행'],
    }),
    ...labelled(fines, 60e4, 'KRW', '60만 원', {
      own: ['2회 위반 과태료', '과태료(2회)'],
      another: ['1회 위반 과태료', '3회 이상 과태료'],
    }),
    ...labelled(ages, 24, '%', '24.0%', { own: ['30대 비율', '30대'], another: ['20대 비율', '60세 이상', '20대'] }),
    ...labelled(cost, 54e8, 'KRW', '54억 원', { own: ['사업비', '총사업비'], another: ['도비'] }),
    ...labelled(cost, 12e8, 'KRW', '12억 원', {
      own: ['도비', '사업비 가운데 도비'],
      another: ['사업비'],
    }),
    ...labelled(company, 640e8, 'KRW', '640억 원', {
      own: ['영업이익', '물내전자 영업이익', '2분기 영업이익'],
      another: ['매출', '2분기 매출', '1분기 영업이익'],
    }),
    ...labelled(company, 4.6, '%', '4.6%', {
      own: ['매출 감소율', '물내전자 매출 감소율'],
      another: ['영업이익 감소율', '매출 증가율'],
    }),
    ...labelled(casualties, 14, 'people', '14명', {
      own: ['부상자', '다친 사람'],
      another: ['숨진 사람', '사망자', '위독한 사람'],
    }),
    ...labelled(casualties, 3, 'people', '3명', { own: ['사망자', '숨진 사람'], another: ['부상자', '다친 사람'] }),
    ...labelled(library, 7.5, '%', '7.5%', {
      own: ['대출 권수 증가율', '대출 증가율'],
      another: ['방문객 증가율', '대출 권수 감소율'],
    }),
    ...labelled(library, 9.1e4, '권', '9만 1천 권', {
      own: ['대출 권수', '지난달 대출 권수'],
      another: ['방문객', '지난달 방문객'],
    }),
    ...labelled(halves, 820e4, '톤', '820만 톤', {
      own: ['상반기 화물', '상반기 화물량'],
      another: ['하반기 화물', '하반기 화물량'],
    }),
    ...labelled(years, 28e8, 'KRW', '28억 원', {
      own: ['지난해 지원액', '지난해 지원 규모'],
      another: ['올해 지원액', '내년 지원액'],
    }),
    ...labelled(flows, 3200e8, 'KRW', '3,200억 원', {
      own: ['외국인 순매수', '외국인 순매수액'],
      another: ['기관 순매도', '기관 순매수', '외국인 순매도', '개인 순매수와 기관'],
    }),
    ...labelled(steel, 30, '%', '30%', { own: ['철강 관세', '철강에 매기는 관세'], another: ['알루미늄 관세'] }),
    ...labelled(steel, 20, '%', '20%', {
      own: ['알루미늄 관세', '알루미늄 관세율'],
      another: ['철강 관세', '철강 관세율'],
    }),
    ...labelled(cities, 6.7, '%', '6.7%', {
      own: ['부산 누수율', '부산의 누수율'],
      another: ['서울 누수율', '한내 누수율'],
    }),
    ...labelled(water, 38, '%', '38%', { own: ['다온댐 저수율'], another: ['가람댐 저수율'] }),
    ...labelled(water, 9, '%p', '9%p', { own: ['가람댐 저수율과 평년의 차이'], another: ['다온댐 저수율 차이'] }),
    ...labelled(solar, 0.9, 'GW', '0.9GW', {
      own: ['풍력 설비', '풍력 설비 용량'],
      another: ['태양광 설비', '태양광'],
    }),
    ...labelled(doctors, 1020, 'people', '1,020명', {
      own: ['농촌 의사', '농촌 의사 수'],
      another: ['도시 의사', '도시 의사 수'],
    }),
    ...labelled(drought, 143, '일', '143일', {
      own: ['가뭄 일수', '가뭄이 이어진 날', '남부 지방 가뭄'],
      another: ['홍수 일수'],
    }),
  ])
})
