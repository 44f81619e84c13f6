import { describe, expect, it, test } from 'vitest'
import { ko as language } from '.'

const ko = language.reading

const dates = (text: string, issued?: string) =>
  ko.dates(text, { issued }).map((one) => [text.slice(one.from, one.to), one.date])

describe('ko: dates', () => {
  it('take a day behind its month for one, and no length of time', () => {
    expect(dates('적힌 날은 지난달 28일로, 그날은 아무도 없었다.', '2026-02-24')).toEqual([
      ['지난달 28일', '2026-01-28'],
    ])
    expect(dates('휴가는 28일로, 늘었다.', '2026-02-24')).toEqual([])
  })

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
    ['다음 달 4∼5일', '2025-10-13', '2025-11-04/2025-11-05'],
    ['이달 4·5일', '2025-10-13', '2025-10-04/2025-10-05'],
    ['이달 4·9일', '2025-10-13', undefined],
    ['지난해 9월 4~6일', '2025-10-13', '2024-09-04/2024-09-06'],
    ['2026년 3월 3~4일', undefined, '2026-03-03/2026-03-04'],
    ['지난 11월', '2025-06-11', '2024-11'],
    ['내년 3월', '2025-06-11', '2026-03'],
    ['8월', '2025-02-11', '2025-08'],
    ['오는 12일', undefined, undefined],
    // As ministries write them.
    ['2022. 11.경', undefined, '2022-11'],
    ['9.3.(수)', '2025-09-04', '2025-09-03'],
    ['’24~’26년', undefined, '2024/2026'],
    ['2019~2023년', undefined, '2019/2023'],
    ['2025년 1/4분기', undefined, '2025-01/2025-03'],
    ['1/4분기', '2025-05-29', '2025-01/2025-03'],
    // Relative words.
    ['내후년', '2024-03-22', '2026'],
    ['연말까지', '2025-06-19', '2025-12'],
    ['어젯밤', '2025-07-18', '2025-07-17'],
    ['하반기에는', '2025-04-17', '2025-07/2025-12'],
    // Two days that follow each other are one span.
    ['5월 22일(금)부터 24일(일)', '2026-04-28', '2026-05-22/2026-05-24'],
    ['오는 11월 15일부터 내년 3월 15일', '2025-11-06', '2025-11-15/2026-03-15'],
    ['지난해 12월부터 올해 2월', '2025-06-11', '2024-12/2025-02'],
    ['7~8월', '2026-07-02', '2026-07/2026-08'],
    // The year follows the tense.
    ['1월', '2025-12-05', '2026-01'],
    // Parts of a year as their word tells.
    ['오는 2분기', '2026-03-18', '2026-04/2026-06'],
    ['지난 4분기', '2026-03-18', '2025-10/2025-12'],
    ['오는 1분기', '2026-03-18', undefined],
    ['오는 하반기', '2026-03-18', '2026-07/2026-12'],
  ])('%s, from %s', (text, issued, expected) => {
    const until = /부터/.test(text) ? '까지' : ''
    const found = dates(`${text}${until} 열린다.`, issued)
    expect(found).toEqual([[text.replace(/경$|\([수일]\)$|까지$|에는$/, ''), expected]])
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

  test.each([
    // A day of a line of notes needs its weekday, its hour, its end or a word beside it.
    ['발령(1. 21.)', '2026-01-22', ['2026-01-21']],
    ['○ 1. 21. 14:45 발령', '2026-01-22', ['2026-01-21']],
    ['점검(8. 4.~8. 29.), 공모', '2025-06-19', ['2025-08-04/2025-08-29']],
    ['1. 2. 범위와 3. 1. 목적', '2025-06-19', []],
    // The day of a speech is told in the tense of the speech.
    ['과장은 “버스를 10월부터 운행한다”고 덧붙였다.', '2025-06-19', ['2025-10']],
    ['과장은 “버스가 10월에 멈췄다”고 덧붙였다.', '2025-06-19', ['2024-10']],
    // 지난 of a verb is no word of a date.
    ['시행일은 6개월이 지난 9월 19일입니다.', '2025-03-14', ['2025-09-19']],
    ['시행일은 지난 9월 19일입니다.', '2025-03-14', ['2024-09-19']],
    ['관을 놓은 것은 9월 19일이었다.', '2025-03-14', ['2024-09-19']],
    ['올해 1~5월 수주액과 올 7월 착공(’25.7)', '2025-09-19', ['2025-01/2025-05', '2025-07', '2025-07']],
    ['지난 2·4·5월에 이은 동결이다.', '2025-08-29', [undefined]],
    ['1930년대부터 ‘10년을 버틴’ 관', '2025-03-14', []],
    ['공단은 3일 길이 210m의 다리를 열었다.', '2026-05-04', ['2026-05-03']],
  ])('%s, from %s', (text, issued, expected) => {
    expect(dates(text, issued).map(([, date]) => date)).toEqual(expected)
  })

  it('are none where no calendar has them, and where days are counted', () => {
    expect(dates('2025년 2월 30일과 41일간', '2025-01-01')).toEqual([])
  })
})

describe('ko: dates that only say to which time a number or a name belongs', () => {
  test.each([
    ['역대 8월 가운데 가장 많다.', true],
    ['지난 8월 가운데 가장 더웠다.', false],
    ['2026년도 기금 운용안을 냈다.', true],
    ['2026년에 기금을 연다.', false],
    ['2010년 이후 닫은 학교', true],
    ['4월중 소비자물가 상승률은 2.1%였다.', true],
    ['4월중 조사를 마쳤다.', false],
    ['지난해 12월부터 여섯 달 동안 들었다.', true],
    ['지난해 12월부터 들었다.', false],
    ['전월보다 늘었다.', true],
    ['지난달 5.4%보다 늘었다.', true],
    ['지난달 5.4% 늘었다.', false],
    ['지난해와 같았다.', true],
    ['오늘은 연어 이야기를 가져왔어요.', true],
    ['오늘 회의를 열었다.', false],
    ['챗봇 실적(’25.7월~12월)', true],
  ])('%s', (text, expected) => {
    const sentence = { from: 0, to: text.length }
    const [date] = ko.dates(text, { issued: '2025-09-10' })
    expect(date && language.drafting.isMinorDate?.(text, sentence, date)).toBe(expected)
  })

  test.each([
    // Told in words of somebody, a day may be to come.
    ['군은 16일부터 29일까지 사업을 멈춘다고 15일 밝혔다.', '2025-07-15', '2025-07-16/2025-07-29'],
    ['장관은 12일부터 14일까지 회담을 갖습니다.', '2026-02-10', '2026-02-12/2026-02-14'],
    ['시는 12월부터 요금을 올린다고 밝혔다.', '2026-02-10', '2026-12'],
    ['시는 12월 요금을 올렸다고 밝혔다.', '2026-02-10', '2025-12'],
    ['시는 다음 달 3일부터 5일까지 축제를 연다고 밝혔다.', '2026-02-10', '2026-03-03/2026-03-05'],
    // A weekday tells the month, or that the year is another.
    ['| 13일(금) | 통계 발표 |', '2026-02-10', '2026-02-13'],
    ['| 2일(월) | 통계 발표 |', '2026-02-27', '2026-03-02'],
    ['공청회는 2월 12일(금) 열린다.', '2026-02-10', undefined],
    ['공청회는 2월 12일(목) 열린다.', '2026-02-10', '2026-02-12'],
    // Notices of a death.
    ['빈소는 한빛의료원, 발인 8일 오전 7시.', '2025-11-06', '2025-11-08'],
    ['도이솔씨 별세 = 30일, 한빛의료원.', '2025-11-01', '2025-10-30'],
    ['도이솔씨 별세 = 20일, 한빛의료원.', '2025-11-06', undefined],
    // A span that the month does not have.
    ['접수는 16일부터 30일까지 받는다.', '2026-02-10', undefined],
    // Lengths of time, and what comes back every year.
    ['기간을 20일에서 28일로 늘린다.', '2026-02-10', undefined],
    ['매년 10월 점검한다.', '2026-02-10', undefined],
    ['해마다 3월 2일 연다.', '2026-02-10', undefined],
  ])('%s, from %s', (text, issued, expected) => {
    expect(dates(text, issued)[0]?.[1]).toBe(expected)
  })

  it('take the year of a story from the day before, as far as it is told', () => {
    expect(dates('2019년 9월 26일 시작했다. 11월 8일에 멈췄다.', '2026-02-10')[1]?.[1]).toBeUndefined()
    expect(dates('2019년 9월 26일 시작했다. 3월 8일에 연다.', '2026-02-10')[1]?.[1]).toBe('2026-03-08')
  })

  it('take the year of a line of a timeline from the lines before', () => {
    const days = (text: string) => dates(text, '2026-02-10').map(([, day]) => day)
    expect(days('▲ 2024년 11월 4일 = 확인\n▲ 11월 8일 = 고소\n▲ 12월 17일 = 검사')).toEqual([
      '2024-11-04',
      '2024-11-08',
      '2024-12-17',
    ])
    expect(days('- 2023년 3월: 착공\n- 5월: 사고')).toEqual(['2023-03', '2023-05'])
    expect(days('○ 2024년 12월 3일: 공고\n○ 1월 9일: 접수')).toEqual(['2024-12-03', undefined])
    expect(days('○ 2024년 12월 3일: 공고\n자세한 내용은 아래와 같다.\n○ 1월 9일: 접수')).toEqual([
      '2024-12-03',
      '2026-01-09',
    ])
  })

  it.each([
    ['한빛부는 3월 18일(수) 점검회의에서 계획을 발표하였다.', true],
    ['한빛부는 3월 18일 점검회의에서 계획을 발표하였다.', true],
    ['한빛부는 3월 18일(수) 점검회의에서 계획을 발표하기로 했다.', false],
  ])('tell that something was published, also behind a weekday: %s', (text, isPublished) => {
    const [day] = ko.dates(text, { issued: '2026-03-17' })
    expect(day && ko.isPublishedOn?.(text, day)).toBe(isPublished)
  })

  it('take no day to come for the day on which something was told', () => {
    const told = (text: string) => dates(text, '2026-02-10')[1]?.[1]
    expect(told('시는 다음 달 3일 축제를 연다고 9일 밝혔다.')).toBe('2026-02-09')
    expect(told('시는 다음 달 3일 축제를 연다고 28일 밝혔다.')).toBe('2026-01-28')
    expect(told('시는 다음 달 3일 축제를 연다고 15일 밝혔다.')).toBeUndefined()
  })
})
