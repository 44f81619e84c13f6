import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkBrief } from '../../check-brief'
import { draftFrom } from '../../draft-from'
import { languageFor } from '../../languages'
import type { Language } from '../../languages/rules'
import { figureLabel } from './figure-label'

const labelsOf = (text: string, lang: 'ko' | 'en'): string[] => {
  const { reading: rules, drafting } = languageFor(lang) as Language
  const figures = rules.figures(text)
  const all = [...rules.dates(text, { issued: '2026-06-15' }), ...figures]
  return figures
    .filter((one) => !all.some((other) => other !== one && other.from <= one.from && one.to <= other.to))
    .map((figure) => {
      const others = all.filter(({ from }) => from !== figure.from)
      return figureLabel(text, { from: 0, to: text.length }, figure, others, { rules, drafting })
    })
}

const cases: Record<'ko' | 'en', [text: string, labels: string[]][]> = {
  ko: [
    ['5월 공급량은 320만 톤으로 전년동월대비 4.5% 증가했다.', ['공급량', '공급량 증가율(전년동월대비)']],
    ['재고는 지난해 같은 달보다 1,200톤 줄었다.', ['재고 감소폭(지난해 같은 달 대비)']],
    ['누수율은 9.8%로 하락했다.', ['누수율']],
    ['누수율은 지난해보다 1.2%p 낮아졌다.', ['누수율 하락폭(지난해대비)']],
    ['누수율은 12%에서 9%로 3%p 낮아졌다.', ['누수율(변경 전)', '누수율', '누수율 하락폭']],
    ['6월 소비자물가 3.1% 상승', ['소비자물가 상승률']],
    ['공급량은 전년보다 4.5% 늘어난 320만 톤이다.', ['공급량 증가율(전년대비)', '공급량']],
    [
      '취업자는 2,900만 명으로 전년동월대비 16만 명(0.6%) 증가했다.',
      ['취업자', '취업자 증가폭(전년동월대비)', '취업자 증가율(전년동월대비)'],
    ],
    ['솔내시는 낡은 관을 새로 바꾸고 사업비 37억 원을 썼다.', ['사업비']],
    ['사업비로 약 3,200억 원이 들었다.', ['사업비']],
    ['하루에 건널 수 있는 사람은 90명이다.', ['하루에 건널 수 있는 사람']],
    ['도서관 이용자는 하루 평균 1만 1,300명이었다.', ['도서관 이용자(하루 평균)']],
    ['참가자는 모두 240명이며 응답률은 91%였다.', ['참가자', '응답률']],
    ['제조업(6만 3천 명), 건설업(1만 2천 명) 등에서 늘었다.', ['제조업', '건설업']],
    ['2024년 11월에 착공한 다리는 길이가 412미터이다.', ['다리 길이']],
    ['지난해 시가 새로 놓은 관은 40km였다.', ['시가 새로 놓은 관']],
    ['요금을 톤당 900원에서 1,100원으로 올렸다.', ['요금(톤당, 변경 전)', '요금(톤당)']],
    ['서울은 120만 톤을, 부산은 80만 톤을 보냈다.', ['서울은 … 을', '부산은 … 을 보냈다']],
    ['청년 수가 5만 명 감소했다고 시가 밝혔다.', ['청년 수 감소폭']],
    ['수출액은 580억 달러로 작년보다 2.0% 줄어든 반면 수입액은 늘었다.', ['수출액', '수출액 감소율(작년대비)']],
    ['시의 예산을 올해보다 3.2% 늘린 677억 원으로 편성했다.', ['시의 예산 증가율(올해대비)', '시의 예산']],
    ['물 사용량은 온도가 오르면 4% 늘어난다.', ['물 사용량은 온도가 오르면 … 늘어난다']],
    ['공급량은 4.5% 늘지 않았다.', ['공급량은 … 늘지 않았다']],
    ['약국은 마을에서 38km 떨어진 곳에 있다.', ['약국은 마을에서 … 떨어진 곳에 있다']],
    ['조합원 9,450명 가운데 8,240명이 투표했다.', ['조합원', '가운데 … 이 투표했다']],
    ['시는 50개 동에서 수질을 잰다.', ['시는 … 동에서 수질을 잰다']],
    ['처리 비용은 기존 업체를 빼면 14억 원이다.', ['처리 비용은 기존 업체를 빼면 … 이다']],
  ],
  en: [
    ['Output rose 4.5% from a year earlier to 3.2 million tonnes.', ['Output, change from a year earlier', 'Output']],
    ['The leakage rate fell to 9.8% in May.', ['Leakage rate']],
    [
      'Household water use fell by 3% over the previous year.',
      ['Household water use, decrease over the previous year'],
    ],
    ['Sales were $40 million, up 4% from a year earlier.', ['Sales', 'Sales, change from a year earlier']],
    [
      'In May, imports stood at $12 million, a decrease of 3% on the previous month.',
      ['Imports', 'Imports, decrease on the previous month'],
    ],
    ['Revenue was $40 million, compared with $36 million a year earlier.', ['Revenue', 'Revenue, a year earlier']],
    [
      'The number of meters read by hand has dropped 12% year on year.',
      ['Number of meters read by hand, decrease year on year'],
    ],
    ['Coal accounted for 9% of supply.', ['Coal, share of supply']],
    ['Water rates went up 3.9%, but fares were 4 dollars.', ['Water rates, change', 'Fares']],
    ['The council reported a 12% increase in complaints.', ['Increase in complaints']],
    ['One in three meters was replaced.', ['meters was replaced']],
    ['Wages were up 3% and prices were up 5%.', ['Wages, change', 'Prices, change']],
    ['Turnout was 61%, compared with 58% in 2020.', ['Turnout', 'Turnout, in 2020']],
    ['Exports to the north were $12 billion.', ['Exports to the north']],
    ['The average wait was 14 minutes longer than before.', ['The average wait was … longer than before']],
    ['Output did not rise 4%.', ['Output did not rise']],
    ['If output rises 4%, prices fall.', ['If output rises']],
    ['Output could rise 4% this year.', ['Output could rise']],
    ['Renters are 20% less trusting than owners.', ['Renters are … less trusting than']],
    ['Exports were 20% of income.', ['Exports were … of income']],
    ['It cost $38 million.', ['It cost']],
    ['Prices, the ministry said, rose 4%.', ['rose']],
  ],
}

describe.each(['ko', 'en'] as const)('labels of figures, %s', (lang) => {
  test.each(cases[lang])(
    'the subject of the clause, and of a change which way and against when: %s',
    (text, labels) => {
      expect(labelsOf(text, lang)).toEqual(labels)
    },
  )

  test('stand in a draft that passes check', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'labels-'))
    try {
      const source = join(folder, 'a.txt')
      writeFileSync(source, `${cases[lang].map(([text]) => text).join('\n\n')}\n`)
      const drafted = draftFrom([{ path: source, id: 'a', file: 'a.txt' }])
      const brief = join(folder, 'a.brief.yaml')
      writeFileSync(brief, 'yaml' in drafted ? drafted.yaml : '')
      const { claims, diagnostics } = await checkBrief(brief)
      expect(diagnostics.filter(({ code }) => code === 'wrong-label')).toEqual([])
      const figures = claims.filter(({ kind }) => kind === 'figure')
      expect(figures.length).toBeGreaterThan(10)
      expect(figures.filter(({ verdict }) => verdict !== 'found')).toEqual([])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

test('a duration is a figure of a draft where it is a limit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'limits-'))
  try {
    const source = join(folder, 'a.txt')
    const words =
      'Guards rest for up to 9 hours after shifts of 14 hours or more. The talks went on for 30 hours in June.'
    writeFileSync(source, `Guards rest\n\n${words}\n`)
    const drafted = draftFrom([{ path: source, id: 'a', file: 'a.txt' }])
    const [, ...values] = 'yaml' in drafted ? drafted.yaml.split(/^\s*- value: /m) : []
    expect(values.map((one) => Number.parseInt(one, 10))).toEqual([9, 14])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
