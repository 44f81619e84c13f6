import { describe, expect, it, test } from 'vitest'
import { ko as language } from '.'

const ko = language.reading

const cut = (text: string, { from, to }: { from: number; to: number }) => text.slice(from, to)
const spoken = (text: string) =>
  ko
    .quotations(text)
    .map(({ words, kind, speaker, verb, utterance }) => [
      cut(text, words),
      kind,
      ...(kind === 'speech' ? [speaker?.name, verb, utterance] : []),
    ])
const figures = (text: string) =>
  ko
    .figures(text)
    .map(({ from, to, value, unit, bound, rank }) => [text.slice(from, to), value, rank ? 'rank' : unit, bound])
const dates = (text: string, issued?: string) => ko.dates(text, { issued }).map((one) => [cut(text, one), one.date])

describe('ko: sentences', () => {
  it('hold a quotation with what reports it, and a date whole', () => {
    const text = '김하늘 과장은 “물은 는다. 걱정 없다.”라고 말했다. 2025. 6. 11. 발표다.\n1. 범위를 적는다. 끝.'
    expect(ko.sentences(text).map((one) => cut(text, one))).toEqual([
      '김하늘 과장은 “물은 는다. 걱정 없다.”라고 말했다.',
      '2025. 6. 11. 발표다.',
      '1. 범위를 적는다.',
      '끝.',
    ])
  })
})

describe('ko: quotations', () => {
  it('split by their report are one utterance of one speaker, with the verb at its end', () => {
    expect(spoken('김하늘 한빛시 과장은 "물은 는다”라며 “관을 바꾼다"고 밝혔다.')).toEqual([
      ['물은 는다', 'speech', '김하늘', '밝혔다', 1],
      ['관을 바꾼다', 'speech', '김하늘', '밝혔다', 1],
    ])
  })

  it('of two speakers in one sentence are two utterances', () => {
    expect(
      spoken('김하늘 과장은 “물은 는다”고 말했고, 이바다 국장은 “아니다”라고 반박했다.').map((one) => one.slice(2)),
    ).toEqual([
      ['김하늘', '말했고', 1],
      ['이바다', '반박했다', 2],
    ])
  })

  it('know a speaker behind the words, and one called by surname and office', () => {
    const text = '한빛시 윤해솔 시장은 공사를 알렸다.\n“관을 바꾼다”고 윤 시장은 덧붙였다.'
    expect(spoken(text)).toEqual([['관을 바꾼다', 'speech', '윤해솔', '덧붙였다', 1]])
  })

  it('take the subject of the sentence before, also in the paragraph before, but not past a heading', () => {
    const said = '또 “줄은 공정해야 한다”고 강조했다.'
    expect(ko.quotations(`윤해솔 장관은 계획을 설명했다. ${said}`)[0]?.speaker).toMatchObject({
      name: '윤해솔',
      how: 'previous-sentence',
    })
    expect(ko.quotations(`윤해솔 장관은 계획을 설명했다.\n${said}`)[0]?.speaker?.name).toBe('윤해솔')
    expect(ko.quotations(`윤해솔 장관은 계획을 설명했다.\n물 계획\n${said}`)[0]?.speaker).toBeUndefined()
  })

  const before = '강하늘 장관은 회의를 열었다. '
  test.each<[text: string, ...speakers: (string | undefined)[]]>([
    ['박끝순(78) 할머니가 왔다. 할머니는 “물이 먼저”라고 했다.', '박끝순'],
    ['박끝순(78)씨가 왔다. 박씨는 “물이 먼저”라고 했다.', '박끝순'],
    ['김모(45)씨는 “물이 먼저”라고 했다.', '김모'],
    [`${before}이용자의 38.3%는 ‘물이 모자란다’고 답했다.`, undefined],
    [`${before}장관은 “물이 먼저”라고도 했다.`, '강하늘'],
    [`${before}시장은 “물이 먼저”라고 했다.`, '시장'],
    ['강하늘 장관은 돈은 넉넉하다며 “물이 먼저”라고 했다.', '강하늘'],
    ['강하늘 장관은 단추가 “숨어 있다”고 했다.', '강하늘'],
    ['강하늘 장관은 “물이 먼저”라고 말했다고 누리방송이 전했다. 그는 “돈은 다음”이라고도 했다.', '강하늘', '강하늘'],
    ['“물이 먼저입니다.” 강하늘 장관은 12일 이렇게 말했다.', '강하늘'],
    ['“물이 먼저입니다.” 강하늘 장관이 말했다. “돈은 다음입니다.”', '강하늘', '강하늘'],
    ['“물이 먼저입니다,” 강하늘 장관은 말했다.', '강하늘'],
    ['강하늘 장관의 설명은 이렇다. “물이 먼저입니다.”', '강하늘'],
    ['“물이 먼저다”는 강하늘 장관과 도이솔 의원이 맞섰다.', '강하늘'],
    ['한빛시 물정책과에 문의하니 “물이 먼저다”라는 답이 돌아왔다.', '물정책과'],
    [`${before}한빛당은 “물이 먼저”라는 반응을 내놨다.`, '한빛당'],
    [`${before}한빛당은 “물이 먼저”라는 반응을 비판했다.`, undefined],
    ['발언: “물이 먼저다” (강하늘 시의원, 본회의)', '강하늘'],
    ['“강이 마르면 사람도 떠난다.” — 솔내강 뱃사공', '솔내강 뱃사공'],
    ['◦ (강하늘 위원) “물이 먼저다”, 관을 바꿀 것을 주문', '강하늘'],
    ['강하늘 의원 등 12명은 “물이 먼저”라고 했다.', '강하늘'],
    ['강하늘 의원은 “물이 먼저다”, “돈은 다음이다”라고 했다.', '강하늘', '강하늘'],
    ['누리꾼들은 “물이 먼저다” “돈은 다음이다” 등의 반응을 보였다.', '누리꾼들', '누리꾼들'],
    ['강하늘 장관 직무대행은 “물이 먼저”라고 했다.', '강하늘'],
    [
      '강하늘 감독을 만났다. 강하늘 감독은 산을 찍는다.\n— 왜 산인가.\n“산은 기다립니다.”\n— 다음은.\n“섬입니다.”',
      '강하늘',
      '강하늘',
    ],
    [`${before}빚은 1조원을 넘겼다. 그는 “물이 먼저”라고 했다.`, '강하늘'],
    [`${before}푸른당도 논평을 냈다. 그는 “물이 먼저”라고 했다.`, undefined],
    ['○ 장관, 현장 점검 “밤이 춥습니다. 난방부터 챙기십시오.”', '장관'],
  ])('%s', (text, ...speakers) => {
    expect(ko.quotations(text).map(({ speaker }) => speaker?.name)).toEqual(speakers)
  })

  it('are told from names, titles and headlines', () => {
    expect(spoken('누리시, “줄부터 밝힌다”\n시는 ‘누리 줄’ 사업을 「물 계획」에 넣었다.')).toEqual([
      ['줄부터 밝힌다', 'headline'],
      ['누리 줄', 'name'],
      ['물 계획', 'title'],
    ])
  })

  it('say what an editor put in, but not what glosses a word', () => {
    const text = '김하늘 과장은 “(공사를 통해) 인공지능(AI)이 [시민의] 물을 (편집자 주) 지킨다”고 말했다.'
    expect(ko.quotations(text)[0]?.insertions.map((one) => cut(text, one))).toEqual([
      '(공사를 통해)',
      '[시민의]',
      '(편집자 주)',
    ])
  })
})

describe('ko: people', () => {
  test.each([
    ['외교부 김하늘 장관은 갔다.', '김하늘', '장관', '외교부'],
    ['정바다 누리전자 대표가 왔다.', '정바다', '대표', '누리전자'],
    ['다니엘 권 누리AI 최고전략책임자(CSO)는 왔다.', '다니엘 권', '최고전략책임자', '누리AI'],
    ['누리AI의 마크 올슨 최고경영자가 왔다.', '마크 올슨', '최고경영자', '누리AI'],
    ['마르코 린드 다온철도 대표는 왔다.', '마르코 린드', '대표', '다온철도'],
    ['강해인 바다부 장관은 왔다.', '강해인', '장관', '바다부'],
    ['한빛시(시장 윤해솔)는 알렸다.', '윤해솔', '시장', '한빛시'],
    ['회의를 지시한 윤해솔 대통령의 뜻이다.', '윤해솔', '대통령', undefined],
  ])('%s', (text, name, role, organisation) => {
    expect(ko.people(text)).toMatchObject([{ name, role, ...(organisation ? { organisation } : {}) }])
  })

  test.each<[text: string, found: readonly (readonly [name: string, role: string])[]]>([
    ['도이현 전 대통령은 오지 않았다.', [['도이현', '전 대통령']]],
    ['바르크 전 총리는 갔다.', [['바르크', '전 총리']]],
    ['존 스미스 호주 외교장관이 함께했다.', [['존 스미스', '외교장관']]],
    [
      '로이드 카터 미 상무장관이 왔다. 카터 장관은 갔다.',
      [
        ['로이드 카터', '상무장관'],
        ['로이드 카터', '장관'],
      ],
    ],
    ['이 가운데 시장 개방은 빠졌고 여야 대표, 남아공 대통령, 주식 시장은 그대로다.', []],
    [
      '조은별 선임연구위원·강나무 책임연구원의 글이다.',
      [
        ['조은별', '선임연구위원'],
        ['강나무', '책임연구원'],
      ],
    ],
    [
      '강나무·조은별 연구원이 썼다.',
      [
        ['강나무', '연구원'],
        ['조은별', '연구원'],
      ],
    ],
    ['(한빛=한빛통신) 박글 기자 = 윤해솔 대통령이 왔다.', [['윤해솔', '대통령']]],
    ['서은채 누리대 경제학과 교수가 왔다.', [['서은채', '교수']]],
    ['한빛공사 사장 조은별은 왔다.', [['조은별', '사장']]],
    ['유엔 사무총장 안토니 바르가스는 왔다.', [['안토니 바르가스', '사무총장']]],
    [
      '마리아 코스타 총리와 라르스 아네르센(Lars Andersen) 장관은 왔다.',
      [
        ['마리아 코스타', '총리'],
        ['라르스 아네르센', '장관'],
      ],
    ],
    [
      '새한은행 연세찬 총재와 탁이든 연구원이 왔다.',
      [
        ['연세찬', '총재'],
        ['탁이든', '연구원'],
      ],
    ],
    [
      '안전청 차장 유하람입니다. (엄지우 안전과장) 존경하는 현다온 의장님과 함께',
      [
        ['유하람', '차장'],
        ['엄지우', '안전과장'],
        ['현다온', '의장'],
      ],
    ],
    ['시가 채용한 의사와 임명된 장관, 경제학 교수, 국회의 위원.', []],
    ['이번 조사를 맡은 강나무 책임연구원은 왔다.', [['강나무', '책임연구원']]],
    ['대통령실 이가을 대변인은 전했다.', [['이가을', '대변인']]],
    [
      '카트린 폰 하르텐 아르덴 외교장관, 토머스 A. 리드 수석부사장, 도로시 박 교수는 왔다.',
      [
        ['카트린 폰 하르텐', '외교장관'],
        ['토머스 A. 리드', '수석부사장'],
        ['도로시 박', '교수'],
      ],
    ],
    [
      '다나카 유이 니시하라 연구소 소장과 마크 올슨 다온 대표, 왕린 중국 외교부장은 왔다.',
      [
        ['다나카 유이', '소장'],
        ['마크 올슨', '대표'],
        ['왕린', '외교부장'],
      ],
    ],
    ['회담 미국 대표와 주한 일본 대사, 당시 중국 주석, 글로벌 마케팅 대표는 왔다.', []],
    [
      '박끝순(78) 할머니와 조하늘(45·한빛대 교수), 한빛당 이은율 후보는 왔다.',
      [
        ['박끝순', '할머니'],
        ['조하늘', '교수'],
        ['이은율', '후보'],
      ],
    ],
    ['도이현 의원이 묻자 김 장관은 답했다.', [['도이현', '의원']]],
    [
      '▲ 해양정책실장 김도담 ▲ 어촌재생단장 박여울',
      [
        ['김도담', '해양정책실장'],
        ['박여울', '어촌재생단장'],
      ],
    ],
    ['[배순돌/한솔군 주민 : 물바다예요.]', [['배순돌', '주민']]],
    ['새솔도지사 지지도, 강남구 의원, 임원진 대표, 이공계 교수가 늘었다.', []],
    ['언론 연락처: 한빛공사 홍보팀 손가빈 팀장 02-000-0000', []],
    ['리스크 관리 본부장, 마케팅 총괄 이사와 서울 시장 안정화 대책, 정부가 바꾼 장관.', []],
  ])('%s', (text, found) => {
    expect(ko.people(text).map(({ name, role }) => [name, role])).toEqual(found)
  })

  it('are named by name, alias, or surname and office in either spelling', () => {
    const person = { name: '다니엘 권', aliases: ['Daniel Kwon'], titles: ['누리AI 최고전략책임자'] }
    for (const text of ['다니엘\u00a0권은', 'Daniel Kwon', '권 최고전략책임자는', '권 CSO는'])
      expect(ko.names(text, person)).toBe(true)
    for (const text of ['권 장관은', '다니엘', '이권 CSO']) expect(ko.names(text, person)).toBe(false)
  })
})

describe('ko: figures', () => {
  test.each([
    ['15억 명', [['15억 명', 15e8, 'people', undefined]]],
    ['1조2400억원', [['1조2400억원', 1.24e12, 'KRW', undefined]]],
    ['1조 2,400억 원을 넘으며', [['1조 2,400억 원을 넘으며', 1.24e12, 'KRW', '>']]],
    ['약 3만 2천 명', [['약 3만 2천 명', 32000, 'people', '~']]],
    ['4.5배 이상 늘었다', [['4.5배 이상', 4.5, 'times', '>=']]],
    ['최대 60%', [['최대 60%', 60, '%', '<=']]],
    ['5.1%포인트 낮다', [['5.1%포인트', 5.1, '%p', undefined]]],
    ['7기가와트(GW) 규모', [['7기가와트(GW)', 7, 'GW', undefined]]],
    ['3~5만 명 미만', [['3~5만 명 미만', [3e4, 5e4], 'people', '<']]],
    [
      '두 배로 늘어 네 번째이며',
      [
        ['두 배', 2, 'times', undefined],
        ['네 번째', 4, 'rank', undefined],
      ],
    ],
    ['두 번째 의제는', []],
    ['누리국 다음으로 많은 수', [['다음으로 많은', 2, 'rank', undefined]]],
    ['기온 -1.5℃', [['-1.5℃', -1.5, '°C', undefined]]],
    ['2025년 6월 11일 제3차 회의, GPT-4', []],
    ['0.1%에도 못 미친다', [['0.1%에도 못 미친다', 0.1, '%', '<']]],
    ['100여 명', [['100여 명', 100, 'people', '~']]],
    ['1만 2천 장을', [['1만 2천 장', 12000, '장', undefined]]],
    ['길이 412미터', [['412미터', 412, 'm', undefined]]],
    ['열두 곳에서', [['열두 곳', 12, '곳', undefined]]],
    ['한 곳을', [['한 곳', 1, '곳', undefined]]],
    ['스물다섯 명이', [['스물다섯 명', 25, 'people', undefined]]],
    ['두세 곳', [['두세 곳', [2, 3], '곳', undefined]]],
    ['열 명 남짓', [['열 명 남짓', 10, 'people', '~']]],
    ['나룻배 두 척뿐이었다.', [['두 척', 2, '척', undefined]]],
    ['수십 명과 여러 곳, 몇 건', []],
    ['네 가지 제언과 세 절차, 두 달, 한 번도 한 대 더', []],
    // A counter of any kind ends at its particle or a mark, and is none inside another word.
    ['배추 2만 포기에', [['2만 포기', 2e4, '포기', undefined]]],
    ['병상 60병상뿐이다', [['60병상', 60, '병상', undefined]]],
    [
      '찬성 88표, 반대 41표로',
      [
        ['88표', 88, '표', undefined],
        ['41표', 41, '표', undefined],
      ],
    ],
    ['3회담, 5건강, 2명령', []],
    ['교부금 18억 미불', [['18억 미불', 18e8, 'USD', undefined]]],
    [
      '원전 5기(2.6GW)의',
      [
        ['5기', 5, '기', undefined],
        ['2.6GW', 2.6, 'GW', undefined],
      ],
    ],
    ['3기 신도시와 4대 과제, 수사2팀, 제3호, 20대가', []],
    [
      '장비 78대와 버스 8대 구입',
      [
        ['78대', 78, '대', undefined],
        ['8대', 8, '대', undefined],
      ],
    ],
    ['경쟁률은 2.7 대 1이다', []],
    [
      '2만 6천여 명과 4억 8천여만 원',
      [
        ['2만 6천여 명', 26000, 'people', '~'],
        ['4억 8천여만 원', 48e7, 'KRW', '~'],
      ],
    ],
    ['예약 5,000석', [['5,000석', 5000, '석', undefined]]],
    ['최장 9시간', [['최장 9시간', 9, '시간', '<=']]],
    ['역대 최대 3조 원', [['3조 원', 3e12, 'KRW', undefined]]],
    ['월 10㎥까지 감면', [['10㎥까지', 10, 'm³', '<=']]],
    ['94%까지 올랐고', [['94%', 94, '%', undefined]]],
    ['전망을 6% 웃도는', [['6%', 6, '%', undefined]]],
    ['6%를 웃도는', [['6%를 웃도는', 6, '%', '>']]],
    ['예산을 9% 초과 달성했다', [['9%', 9, '%', undefined]]],
    ['9천 원이 채 안 됩니다', [['9천 원이 채 안 됩니다', 9000, 'KRW', '<']]],
    [
      '지방(-0.03%→-0.02%)',
      [
        ['-0.03%', -0.03, '%', undefined],
        ['-0.02%', -0.02, '%', undefined],
      ],
    ],
    [
      '세 배를 넘었고 두 배 반이며 4배에 가깝다',
      [
        ['세 배를 넘었고', 3, 'times', '>'],
        ['두 배 반', 2.5, 'times', undefined],
        ['4배에 가깝다', 4, 'times', '~'],
      ],
    ],
    ['열 명 중 일곱 명이', [['열 명 중 일곱 명', 70, '%', undefined]]],
    ['열에 하나도 안 된다', [['열에 하나도 안 된다', 10, '%', '<']]],
    ['다섯 곳 가운데 한 곳꼴', [['다섯 곳 가운데 한 곳꼴', 20, '%', '~']]],
    ['병원 여섯 곳에서 석 달간', [['여섯 곳', 6, '곳', undefined]]],
    ['절반에도 못 미침', [['절반에도 못 미침', 50, '%', '<']]],
    ['절반의 승리', []],
    [
      '1위 솔내시 (전년 3위)',
      [
        ['1위', 1, 'rank', undefined],
        ['3위', 3, 'rank', undefined],
      ],
    ],
    ['두 번째로 높다. 첫 번째로 건넌 사람', [['두 번째', 2, 'rank', undefined]]],
    [
      '누리지수는 2.31% 내린 2,468.19에',
      [
        ['2.31%', 2.31, '%', undefined],
        ['2,468.19', 2468.19, undefined, undefined],
      ],
    ],
    ['불안지수(FSI)는 5월 20.5로, 버전 2.0으로', [['20.5', 20.5, undefined, undefined]]],
    [
      '월급을 78%에서 90% 수준으로 올린다',
      [
        ['78%', 78, '%', undefined],
        ['90%', 90, '%', undefined],
      ],
    ],
    ['3%에서 5% 사이', [['3%에서 5%', [3, 5], '%', undefined]]],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected)
  })
})

describe('ko: figures that a brief would not print', () => {
  test.each([
    ['1㎥당 58원', ['1㎥']],
    ['인구 1,000명당 3.2명', ['1,000명']],
    ['1㎡에 3그루를 심고 1인 2매를 판다', ['1㎡', '1인']],
    ['과태료는 1회 위반 5만 원, 2회 9만 원', ['2회']],
    ['가동률은 50% 중반', ['50%']],
    ['가게가 한 곳도 없고 한 곳을 더 연다', ['한 곳']],
    ['열두 번 고치고 두 번 닫았다', ['두 번']],
    ['5년간 12억 원, 지난 2년 동안, 3년 만에', ['5년', '2년', '3년']],
    ['하루 31분 길고 55분을 날며 평균 6.8년 걸린다', []],
    ['20개월이 걸렸고 227일 동안 3년 이하로', []],
  ])('%s', (text, minor) => {
    const found = ko.figures(text).filter((one) => language.drafting.isMinor?.(text, one))
    expect(found.map((one) => cut(text, one))).toEqual(minor)
  })
})

describe('ko: dates', () => {
  test.each([
    ['2025년 6월 11일', undefined, '2025-06-11'],
    ['2025. 6. 11.', undefined, '2025-06-11'],
    ['2025년 1~9월', undefined, '2025-01/2025-09'],
    ['2026년부터 2030년', undefined, '2026/2030'],
    ['5월 21일과 22일', '2025-05-10', '2025-05-21/2025-05-22'],
    ['오는 12일', '2025-06-11', '2025-06-12'],
    ['오는 3일', '2025-12-11', '2026-01-03'],
    ['지난 26일', '2025-06-11', '2025-05-26'],
    ['지난달 말', '2025-01-11', '2024-12'],
    ['지난 11월', '2025-06-11', '2024-11'],
    ['내년 3월', '2025-06-11', '2026-03'],
    ['8월', '2025-02-11', '2025-08'],
    ['오는 12일', undefined, undefined],
  ])('%s, from %s', (text, issued, expected) => {
    expect(dates(`${text} 열린다.`, issued)).toEqual([[text, expected]])
  })

  it('keep the words, the day they were counted from and the reason', () => {
    expect(ko.dates('오는 12일 연다.', { issued: '2025-06-11' })).toEqual([
      {
        from: 0,
        to: 6,
        date: '2025-06-12',
        reading: { phrase: '오는 12일', from: '2025-06-11' },
        because: 'the next day 12 after 2025-06-11',
      },
    ])
  })

  it('without a month need a second piece of evidence', () => {
    const text = '시는 26일 문을 열었다.'
    expect(dates(text)).toEqual([['26일', undefined]])
    expect(dates(text, '2025-03')).toEqual([['26일', undefined]])
    expect(dates(text, '2025-03-10')).toEqual([['26일', undefined]])
    expect(dates(text, '2025-05-27')).toEqual([['26일', '2025-05-26']])
    expect(dates(`2025년 4월 26일 행사다.\n${text}`)[1]).toEqual(['26일', '2025-04-26'])
  })

  it('are none where no calendar has them, and where days are counted', () => {
    expect(dates('2025년 2월 30일과 41일간', '2025-01-01')).toEqual([])
  })
})

describe('ko: plans', () => {
  test.each([
    '회의를 열 예정이다.',
    '함께 하기로 했다.',
    '문을 열 계획이다.',
    '참석할 것으로 알려졌다.',
    '바꾸겠다고 했다.',
  ])('%s', (text) => {
    expect(ko.isPlan(text)).toBe(true)
  })
  test.each(['회의를 열었다.', '계획을 발표했다.', '행사는 취소됐다.'])('not %s', (text) => {
    expect(ko.isPlan(text)).toBe(false)
  })
})

test('ko: the same source as a number is said with the particle of its last digit', () => {
  expect(['1', '2', '3', '4', '5', '9', '10', '12'].map((number) => language.statements.sameSource(number))).toEqual(
    ['1과', '2와', '3과', '4와', '5와', '9와', '10과', '12와'].map((text) => `${text} 같은 자료`),
  )
})
