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

interface Named {
  at: string
  value: number
  unit: string
  own: readonly string[]
  another: readonly string[]
}

/** Texts, and labels of their figures that share words with them, though some count something else. */
const beside: readonly (readonly [text: string, ...figures: Named[]])[] = [
  [
    '도는 올해 상반기 산불 41건이 나 숲 87ha가 탔다고 밝혔다. 지난해 같은 기간보다 건수는 12건 줄었으나 피해 면적은 33ha 늘었다.',
    {
      at: '87ha',
      value: 87,
      unit: 'ha',
      own: ['불탄 숲', '상반기 산불로 탄 숲'],
      another: ['상반기 산불 건수', '늘어난 피해 면적', '지난해 상반기 산불 피해'],
    },
    {
      at: '33ha',
      value: 33,
      unit: 'ha',
      own: ['피해 면적 증가폭', '늘어난 피해 면적', '산불 피해 면적 증가'],
      another: ['산불 피해 면적', '산불 건수 감소', '줄어든 피해 면적'],
    },
  ],
  [
    '노선버스 운전기사는 3,210명으로 정원(3,900명)의 82.3%에 그쳤다.',
    {
      at: '3,210명',
      value: 3210,
      unit: 'people',
      own: ['노선버스 운전기사', '운전기사 수'],
      another: ['운전기사 정원', '노선버스 정원'],
    },
    {
      at: '3,900명',
      value: 3900,
      unit: 'people',
      own: ['운전기사 정원', '노선버스 운전기사 정원'],
      another: ['현재 일하는 운전기사'],
    },
    { at: '82.3%', value: 82.3, unit: '%', own: ['정원 대비 운전기사', '운전기사 충원율'], another: [] },
  ],
  [
    '응답자의 61%는 요금 인상에 반대했고 27%는 찬성했다. 모르겠다는 답은 12%였다.',
    {
      at: '27%',
      value: 27,
      unit: '%',
      own: ['요금 인상 찬성', '인상에 찬성한 응답자'],
      another: ['요금 인상 반대', '모르겠다는 응답'],
    },
    { at: '12%', value: 12, unit: '%', own: ['모르겠다'], another: ['요금 인상 찬성', '요금 인상 반대'] },
  ],
  [
    '사업은 1단계에 120억 원, 2단계에 340억 원이 들었다.',
    {
      at: '340억 원',
      value: 34000000000,
      unit: 'KRW',
      own: ['2단계 사업비', '2단계'],
      another: ['1단계 사업비', '총사업비'],
    },
  ],
  [
    '해양수산원은 참조기 어획량이 2만 1천 톤으로 2019년(4만 3천 톤)의 절반에 못 미친다고 설명했다.',
    {
      at: '4만 3천 톤',
      value: 43000,
      unit: '톤',
      own: ['2019년 참조기 어획량', '2019년 어획량'],
      another: ['올해 참조기 어획량', '참조기 어획량 감소'],
    },
    {
      at: '2만 1천 톤',
      value: 21000,
      unit: '톤',
      own: ['참조기 어획량'],
      another: ['2019년 참조기 어획량', '참조기 소비량'],
    },
  ],
  [
    '시내 병원 48곳 중 야간 진료를 하는 곳은 9곳뿐이다.',
    {
      at: '9곳',
      value: 9,
      unit: '곳',
      own: ['야간 진료를 하는 병원', '야간 진료 병원'],
      another: ['시내 병원', '시내 모든 병원', '야간 진료를 하지 않는 병원'],
    },
    { at: '48곳', value: 48, unit: '곳', own: ['시내 병원'], another: ['야간 진료를 하는 병원', '야간 병원'] },
  ],
  [
    '□ (고용) 취업자는 31만 명 늘고 실업자는 2만 명 줄어 실업률은 2.7%를 기록',
    {
      at: '2만 명',
      value: 20000,
      unit: 'people',
      own: ['실업자 감소', '줄어든 실업자'],
      another: ['취업자 증가', '실업자 증가'],
    },
    { at: '2.7%', value: 2.7, unit: '%', own: ['실업률'], another: ['고용률', '실업자 감소율', '취업자 증가율'] },
  ],
  [
    'ㅇ 시설별로는 도서관 62곳, 체육관 18곳, 수영장 7곳을 고쳤다.',
    {
      at: '18곳',
      value: 18,
      unit: '곳',
      own: ['고친 체육관', '체육관'],
      another: ['도서관', '수영장', '고친 시설 전체'],
    },
  ],
  [
    '한빛전자의 매출은 3조 2천억 원, 영업이익은 2,100억 원이다. 경쟁사인 다온전자는 매출 2조 8천억 원을 올렸다.',
    {
      at: '2조 8천억 원',
      value: 2800000000000,
      unit: 'KRW',
      own: ['다온전자 매출', '경쟁사 매출'],
      another: ['한빛전자 매출', '다온전자 영업이익'],
    },
    {
      at: '2,100억 원',
      value: 210000000000,
      unit: 'KRW',
      own: ['한빛전자 영업이익', '영업이익'],
      another: ['다온전자 영업이익', '한빛전자 매출'],
    },
  ],
  [
    '주택 1,200동이 물에 잠기고 다리 14개가 끊겼으며 주민 860명이 대피했다.',
    {
      at: '860명',
      value: 860,
      unit: 'people',
      own: ['대피한 주민', '대피 주민'],
      another: ['물에 잠긴 주택의 주민', '실종된 주민', '숨진 주민'],
    },
    { at: '14개', value: 14, unit: '개', own: ['끊긴 다리'], another: ['물에 잠긴 다리', '대피한 다리'] },
  ],
  [
    '위원 15명 가운데 9명이 찬성하고 4명이 반대했으며 2명은 회의에 나오지 않았다.',
    {
      at: '4명',
      value: 4,
      unit: 'people',
      own: ['반대한 위원', '반대'],
      another: ['찬성한 위원', '회의에 나오지 않은 위원', '전체 위원'],
    },
    { at: '2명', value: 2, unit: 'people', own: ['회의에 나오지 않은 위원'], another: ['찬성한 위원', '반대한 위원'] },
  ],
  [
    '전기차 등록은 12만 대로 18% 늘었고 수소차는 3,200대로 5% 줄었다.',
    {
      at: '18%',
      value: 18,
      unit: '%',
      own: ['전기차 등록 증가율', '전기차 증가율'],
      another: ['수소차 증가율', '수소차 감소율', '전기차 비중'],
    },
    {
      at: '3,200대',
      value: 3200,
      unit: '대',
      own: ['수소차 등록', '수소차'],
      another: ['전기차 등록', '줄어든 수소차'],
    },
  ],
  [
    '쌀값은 80kg에 19만 4천 원으로 수확기 평균(21만 1천 원)보다 8.1% 낮다.',
    { at: '8.1%', value: 8.1, unit: '%', own: ['쌀값 하락률'], another: ['수확기 쌀값 상승률', '쌀 생산 감소율'] },
    { at: '21만 1천 원', value: 211000, unit: 'KRW', own: ['수확기 평균 쌀값'], another: ['현재 쌀값', '쌀 보조금'] },
  ],
  [
    '센터는 상담 4,100건을 받아 2,900건을 풀었다. 남은 1,200건은 다른 기관으로 넘겼다.',
    {
      at: '1,200건',
      value: 1200,
      unit: '건',
      own: ['다른 기관으로 넘긴 상담', '남은 상담'],
      another: ['풀린 상담', '센터가 받은 상담', '해결한 상담'],
    },
    {
      at: '2,900건',
      value: 2900,
      unit: '건',
      own: ['푼 상담', '센터가 푼 상담'],
      another: ['받은 상담', '다른 기관으로 넘긴 상담'],
    },
  ],
  [
    '올해 모집에는 240명이 지원해 경쟁률이 6대 1을 보였다. 지난해에는 310명이 지원했다.',
    {
      at: '310명',
      value: 310,
      unit: 'people',
      own: ['지난해 지원자', '지난해 모집 지원자'],
      another: ['올해 지원자', '올해 합격자'],
    },
    { at: '240명', value: 240, unit: 'people', own: ['올해 지원자', '지원자'], another: ['지난해 지원자', '합격자'] },
  ],
  [
    '재료비가 34%, 인건비가 41%를 차지했고 나머지는 임차료였다.',
    { at: '41%', value: 41, unit: '%', own: ['인건비 비중', '인건비'], another: ['재료비 비중', '임차료 비중'] },
  ],
  [
    '국비 60억 원과 도비 20억 원 등 100억 원을 투입해 청사를 지었다.',
    {
      at: '20억 원',
      value: 2000000000,
      unit: 'KRW',
      own: ['도비', '청사 건립 도비'],
      another: ['국비', '총사업비', '군비'],
    },
    {
      at: '100억 원',
      value: 10000000000,
      unit: 'KRW',
      own: ['청사 사업비', '총사업비', '청사를 짓는 데 든 돈'],
      another: ['국비', '도비'],
    },
  ],
  [
    '평균 대기 시간은 서부 병원이 47분, 동부 병원이 22분이었다.',
    {
      at: '22분',
      value: 22,
      unit: '분',
      own: ['동부 병원 대기 시간', '동부 병원 평균 대기 시간'],
      another: ['서부 병원 대기 시간', '동부 병원 진료 시간'],
    },
  ],
  [
    '초미세먼지 농도는 ㎥당 18㎍으로 1년 전(21㎍)보다 14% 낮아졌다.',
    {
      at: '14%',
      value: 14,
      unit: '%',
      own: ['초미세먼지 농도 감소율', '초미세먼지 하락률'],
      another: ['미세먼지 증가율', '오존 농도 감소율'],
    },
  ],
  [
    '남성 육아휴직자는 4만 1천 명으로 전체의 32%였다.',
    {
      at: '32%',
      value: 32,
      unit: '%',
      own: ['남성 육아휴직자 비율', '육아휴직자 가운데 남성'],
      another: ['여성 육아휴직자 비율', '남성 육아휴직자 증가율'],
    },
  ],
]

describe('Korean: a label that shares words with a figure, and counts something else', () => {
  judge(
    'ko',
    beside.flatMap(([text, ...figures]) =>
      figures.flatMap(({ at, value, unit, own, another }) => labelled(text, value, unit, at, { own, another })),
    ),
  )
})
