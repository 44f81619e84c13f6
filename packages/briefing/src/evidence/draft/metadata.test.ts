import { describe, expect, test } from 'vitest'
import { readSourceText } from '../source-text'
import { readDocument } from './document'

const factsOf = (text: string, file = 'a.txt') => {
  const source = readSourceText(new TextEncoder().encode(text), file)
  if ('code' in source) throw new Error(source.message)
  const { title, publisher, issued, authors } = readDocument({ id: 'a', file, source })
  return { title: title?.value, publisher: publisher?.value, issued: issued?.value, authors }
}

const ko = '한빛시는 낡은 관을 모두 바꾸어 새는 물을 크게 줄였다고 12일 밝혔다. 시는 내년에도 관을 바꾼다.'
const en = 'The city has replaced all of its old pipes and loses far less water than before. More pipes will follow.'

/** A text, and what it says of itself. All bodies and people are made up. */
const lines: readonly [name: string, text: string, facts: Partial<ReturnType<typeof factsOf>>, file?: string][] = [
  [
    'the dateline of a Korean agency names publisher and author',
    `한빛시, 낡은 관 모두 바꿨다\n\n(한빛=누리통신) 박글 기자 = ${ko}\n\n2025-06-12 10:30 송고\n`,
    { title: '한빛시, 낡은 관 모두 바꿨다', publisher: '누리통신', authors: ['박글'], issued: '2025-06-12' },
  ],
  [
    'a release that says in a sentence when it may be used',
    `한빛공사 보 도 자 료\n2025년 6월 12일(목) 배포 즉시 보도 가능합니다.\n\n낡은 관 모두 바꿨다\n\n${ko}\n`,
    { issued: '2025-06-12' },
  ],
  [
    'the month of a report, and the department that wrote it',
    `낡은 관과 새는 물\n\n한빛연구원 물·자원정책연구부\n박글맘 연구위원 | 2024년 12월\n\n${ko}\n`,
    { publisher: '한빛연구원', issued: '2024-12' },
  ],
  [
    'a sentence with a month is no day of a report',
    `낡은 관과 새는 물\n2024년 12월 조사를 마쳤다\n\n${ko}\n`,
    { issued: undefined },
  ],
  [
    'a paper with a day and a page on the first line',
    `Coalport Weekly Argus, Friday 6 March 2026, page 4\n\nPipes replaced\n\n${en}\n`,
    { title: 'Pipes replaced', publisher: 'Coalport Weekly Argus' },
  ],
  [
    'a paper with a section behind it',
    `The Coalport Lantern | Weekend\n\nAll pipes replaced\n\n${en}\n`,
    { title: 'All pipes replaced', publisher: 'The Coalport Lantern' },
  ],
  [
    'a body above a day and a title',
    `Lantern Insights\n16 April 2026\n\nAll pipes replaced\n\n${en}\n`,
    { title: 'All pipes replaced', publisher: 'Lantern Insights', issued: '2026-04-16' },
  ],
  [
    'a headline in capitals above a day, with no other title',
    `The Wrong Pipes\n\nOct 7, 2024 | Ann Reed\n\n${en}\n`,
    { title: 'The Wrong Pipes', publisher: undefined },
  ],
  [
    'a body in capitals, whose short words are no letters',
    `OFFICE OF THE WATER COUNCIL OF COALPORT\n\nAll pipes replaced\n\n${en}\n`,
    { title: 'All pipes replaced', publisher: 'Office of the Water Council of Coalport' },
  ],
  [
    'a ministry with “and” in its name, and a minister',
    `All pipes replaced\nFrom: Ministry for Water and the Coast and Ann Reed-Holt MP\n\n${en}\n`,
    { publisher: 'Ministry for Water and the Coast' },
  ],
  [
    'the page of a paper below the text',
    `낡은 관 모두 바꿨다\n\n${ko}\n\n2026년 11월 25일자 30면\n`,
    { issued: '2026-11-25' },
  ],
  [
    'a paper, a day, a page and who wrote it in one line',
    `낡은 관 모두 바꿨다\n\n한빛매일  2026-02-02 05:00  1면  박글맘·김하늘 기자\n\n${ko}\n\nⓒ 한빛매일신문사\n`,
    { publisher: '한빛매일', issued: '2026-02-02', authors: ['박글맘', '김하늘'] },
  ],
  [
    'a paper in brackets before the day',
    `낡은 관 모두 바꿨다\n\n[한빛법률신문] 입력 2025-06-16 오전 6:00:12 | 지면 A12\n\n${ko}\n`,
    { publisher: '한빛법률신문', issued: '2025-06-16' },
  ],
  [
    'a paper in brackets, who wrote it, and the day behind a bar',
    `낡은 관 모두 바꿨다\n\n[한빛신문] 박글맘·김하늘 기자 | 입력 : 2026-04-16 15:20\n\n${ko}\n`,
    { publisher: '한빛신문', issued: '2026-04-16', authors: ['박글맘', '김하늘'] },
  ],
  [
    'a paper, who wrote it, and the day in one line',
    `낡은 관 모두 바꿨다\n\n한빛일보 박글맘 기자 2025-11-06 20:11\n\n${ko}\n`,
    { publisher: '한빛일보', issued: '2025-11-06', authors: ['박글맘'] },
  ],
  [
    'a paper with the name of a column, which is no title',
    `한빛신문 오피니언 [박글맘의 물길]\n\n낡은 관이 묻는다\n\n박글맘 평론가\n2025년 10월 29일\n\n${ko}\n`,
    { title: '낡은 관이 묻는다', publisher: '한빛신문' },
  ],
  [
    'a paper with its section',
    `한빛일간 | 사람과 물\n\n낡은 관 모두 바꿨다\n\n${ko}\n`,
    { title: '낡은 관 모두 바꿨다', publisher: '한빛일간' },
  ],
  [
    'a paper with the day and the page',
    `[사설] 낡은 관을 언제까지 둘 셈인가\n\n한빛일보 2026.05.20 (수) 31면\n\n${ko}\n`,
    { publisher: '한빛일보', issued: '2026-05-20' },
  ],
  [
    'a broadcaster with its programme, and who signs off',
    `[TV한빛 뉴스나인] 2025.11.13. 21:14\n낡은 관 40%, 아직 그대로\n\n${ko}\n\nTV한빛 뉴스 박글맘입니다.\n`,
    { title: '낡은 관 40%, 아직 그대로', publisher: 'TV한빛', authors: ['박글맘'] },
  ],
  [
    'an agency below the text',
    `낡은 관 모두 바꿨다\n\n${ko}\n\n(한빛=누리통신) 2026.03.12\n`,
    { publisher: '누리통신', issued: '2026-03-12' },
  ],
  [
    'a report between dashes below its kind in wide letters',
    `감 사 보 고 서\n\n- 낡은 관의 교체 실태 -\n\nⅠ. 개요\n\n${ko}\n`,
    { title: '낡은 관의 교체 실태' },
  ],
  ['a mark before a title', `▣ 낡은 관의 교체 결과 분석\n\n${ko}\n`, { title: '낡은 관의 교체 결과 분석' }],
  [
    'a number in a title, which numbers no document',
    `제9호 태풍 대처상황 보고\n\n${ko}\n`,
    { title: '제9호 태풍 대처상황 보고' },
  ],
  [
    'the number of a notice is no day',
    `공보 2026-03-09호\n한빛은행\n\n낡은 관 모두 바꿨다\n\n${ko}\n`,
    { issued: undefined },
  ],
  [
    'the buttons of a portal are no title',
    `한빛경제\n구독\n낡은 관 모두 바꿨다\n입력 2026.02.12. 오후 2:31 기사원문\n공감 14 댓글 7\n본문 요약봇\n텍스트 음성 변환 서비스\n글자 크기 변경하기\n\n${ko}\n`,
    { title: '낡은 관 모두 바꿨다' },
  ],
  [
    'an office with its department and its head',
    `보도자료\n1월 물값 동향\n보도일시 2026. 2. 3.(화) 08:00\n한빛통계처 물가동향과 과장 박글맘 (042-000-0000)\n\n${ko}\n`,
    { publisher: '한빛통계처', issued: '2026-02-03' },
  ],
  [
    'a union that sends a statement',
    `[성명] 물은 상품이 아니다\n\n수 신 : 각 언론사\n발 신 : 한빛물노동조합 (위원장 박글맘)\n날 짜 : 2025년 8월 19일\n\n${ko}\n`,
    { publisher: '한빛물노동조합', issued: '2025-08-19' },
  ],
  [
    'a byline of words and pictures is no paper',
    `마지막 날\n\n*주간 한빛 | 1482호 | 2025.7.3*\n\n*글·사진 박글맘 기자*\n\n${ko}\n`,
    { publisher: '주간 한빛', issued: '2025-07-03' },
    'a.md',
  ],
  [
    'a byline in square brackets',
    `한빛시, 낡은 관 모두 바꿨다\n입력 2025.06.12. 오전 9:30 수정 2025.06.13. 오전 8:00\n\n[누리일보 박글 기자] ${ko}\n`,
    { title: '한빛시, 낡은 관 모두 바꿨다', publisher: '누리일보', authors: ['박글'], issued: '2025-06-12' },
  ],
  [
    'a headline that asks, behind a sentence, above a byline',
    `OPINION\n\nThe pipes in my street are brand new at last. So why is my cellar wet?\n\nIda Moss\n\nJune 12, 2025 — 5.00am\n\n${en}\n`,
    { title: 'The pipes in my street are brand new at last. So why is my cellar wet?', issued: '2025-06-12' },
  ],
  [
    'a dateline below bullets, and one without a dash',
    `Kolm replaces all of its pipes\n\n* Loses far less water than it did\n* More pipes are to follow soon\n* Mayor calls it a good start\n\n(Adds the mayor)\n\nKOLM, June 12 (Norrnews) - ${en}\n`,
    { title: 'Kolm replaces all of its pipes', publisher: 'Norrnews' },
  ],
  [
    'a dateline without a dash',
    `Kolm replaces all of its pipes\n\nKolm, June 12 (KNP) ${en}\n`,
    { title: 'Kolm replaces all of its pipes', publisher: 'KNP' },
  ],
  [
    'a day with its hour, a number of comments, who was present and the number of a meeting are no title',
    `9911TH MEETING\n12th June 2025, 06:30 GMT\nPresent: Ida Moss and Ann Reed, for the town\n11 comments\nKolm replaces all of its pipes\n\n${en}\n`,
    { title: 'Kolm replaces all of its pipes' },
  ],
  [
    'views and the day of registration below the title',
    `물 절약 대책을 말한다\n\n조회수 6306 | 등록일 2021-04-22\n\n${ko}\n`,
    { title: '물 절약 대책을 말한다', issued: '2021-04-22' },
  ],
  [
    'the head of a ministry’s release',
    `한빛부 보도자료\n보도시점 2025. 6. 12.(목) 12:00 배포 2025. 6. 12.(목) 08:30\n\n낡은 관 모두 바꿨다\n- 새는 물 크게 줄어 -\n\n${ko}\n\n담당 부서 물정책실 책임자 과 장 김하늘 (044-000-0000)\n`,
    { title: '낡은 관 모두 바꿨다', publisher: '한빛부', issued: '2025-06-12' },
  ],
  [
    'a menu, a telephone number and rights are no title',
    `홈 > 알림 > 보도자료\n대표전화 02-000-0000\n낡은 관을 모두 바꾸다\n등록일 : 2025-06-12 조회 : 31\n\n${ko}\n\nⓒ 누리신문, 무단 전재 및 재배포 금지\n`,
    { title: '낡은 관을 모두 바꾸다', publisher: '누리신문', issued: '2025-06-12' },
  ],
  [
    'a caption is no title',
    `새는 물 줄인 한빛시\n▲ 새로 놓은 관 [사진=한빛시]\n박글 기자 gul@nuri.example\n2025.06.12 09:00 입력\n\n${ko}\n`,
    { title: '새는 물 줄인 한빛시', authors: ['박글'], issued: '2025-06-12' },
  ],
  [
    'a headline that ends in a noun, and a byline below the text',
    `누리시, 겨울 한파쉼터 삼백열두 곳을 운영\n\n${ko}\n\n2025-06-12 16:40 바른누리신문 강담비 기자\n`,
    {
      title: '누리시, 겨울 한파쉼터 삼백열두 곳을 운영',
      publisher: '바른누리신문',
      authors: ['강담비'],
      issued: '2025-06-12',
    },
  ],
  [
    'labels of a portal are neither publisher nor author',
    `한빛신문\n낡은 관 모두 바꾼 한빛시\n기자명 박가람 기자\n승인 2025.06.12 10:22\n댓글 0\n\n${ko}\n\n저작권자 © 한빛신문 무단전재 및 재배포 금지\n`,
    { title: '낡은 관 모두 바꾼 한빛시', publisher: '한빛신문', authors: ['박가람'], issued: '2025-06-12' },
  ],
  [
    'reporters of two places, and a paper in brackets with its reporter',
    `낡은 관 모두 바꾼 한빛시\n입력 2025.06.12. 05:00 | 수정 2025.06.13. 09:12\n한솔=도가람 기자, 누리=선우진 기자\n\n${ko}\n\n[저작권자 ⓒ 이코노미아침]\n`,
    { publisher: '이코노미아침', authors: ['도가람', '선우진'], issued: '2025-06-12' },
  ],
  [
    'a brief of an institute, with its two authors and its number',
    `누리연구원 이슈브리프 제87호 | 2025년 6월 12일\n\n낡은 관, 바꾸기가 먼저다\n\n이윤슬 선임연구위원 · 문해찬 책임연구원\n\n${ko}\n`,
    {
      title: '낡은 관, 바꾸기가 먼저다',
      publisher: '누리연구원',
      authors: ['이윤슬', '문해찬'],
      issued: '2025-06-12',
    },
  ],
  [
    'a correspondent beside the agency, in brackets',
    `[모스크바=누리통신 박가람 특파원] ${ko}\n`,
    { publisher: '누리통신', authors: ['박가람'] },
  ],
  [
    'a reporter with an address below the text',
    `낡은 관 모두 바꾼 한빛시\n\n${ko}\n\n[ 박가람 기자 | garam@nuri.example ]\n`,
    { title: '낡은 관 모두 바꾼 한빛시', authors: ['박가람'] },
  ],
  [
    'a column, with the office of its writer',
    `[기고] 물은 누구의 것인가\n박가람 | 한빛대 교수\n\n${ko}\n`,
    { title: '물은 누구의 것인가', authors: ['박가람'] },
  ],
  [
    'who sends a release beats the service that spreads it',
    `한빛로봇, 새 로봇 내놓아\n\n2025-06-12 09:00 | 출처: 한빛로봇\n\n(한빛=소식전달) 2025년 6월 12일 -- ${ko}\n`,
    { title: '한빛로봇, 새 로봇 내놓아', publisher: '한빛로봇', issued: '2025-06-12' },
  ],
  [
    'a release that names its ministry only in its text; print comes a day later',
    `보 도 자 료\n\n보도시점  (온라인) 2025. 6. 12.(목) 12:00\n          (지  면) 2025. 6. 13.(금) 조간\n\n낡은 관 모두 바꾼다\n\n□ 물길부는 6월 12일 낡은 관을 모두 바꾼다고 밝혔다. 예산은 내년까지 모두 쓴다.\n`,
    { title: '낡은 관 모두 바꾼다', publisher: '물길부', issued: '2025-06-12' },
  ],
  [
    'labels behind their days, and the ministry before its department',
    `낡은 관을 바꾸는 법 안내\n\n작성 물길부 물정책과 · 2025-06-18 수정 · 2025-06-12 등록\n\n${ko}\n`,
    { title: '낡은 관을 바꾸는 법 안내', publisher: '물길부', issued: '2025-06-12' },
  ],
  [
    'a court with the day of its judgment',
    `한빛고등법원 2025. 6. 12. 선고 2024나20318 판결 [손해배상]\n\n【변론종결】 2025. 4. 3.\n\n【판시사항】\n${ko}\n`,
    { title: undefined, publisher: '한빛고등법원', issued: '2025-06-12' },
  ],
  [
    'a statement signed below the text',
    `[성명] 낡은 관 모두 바꿔라\n\n${ko}\n\n2025년 6월 12일\n한빛환경운동연합\n`,
    { title: '낡은 관 모두 바꿔라', publisher: '한빛환경운동연합', issued: '2025-06-12' },
  ],
  [
    'a path through a site begins with who runs it',
    `물사랑공단 > 고객지원 > 자주 묻는 질문\n\n등록일 2025-06-12 | 조회수 18,204 | 담당 요금관리처\n\n낡은 관은 언제 바꾸나요?\n\n${ko}\n`,
    { title: '낡은 관은 언제 바꾸나요?', publisher: '물사랑공단', issued: '2025-06-12', authors: undefined },
  ],
  [
    'an English dateline with its year',
    `Old pipes replaced in Hanbit\n\nHANBIT, June 12, 2025 (Nuri News) – ${en}\n`,
    { title: 'Old pipes replaced in Hanbit', publisher: 'Nuri News', issued: '2025-06-12' },
  ],
  [
    'a dateline without a year gives no day',
    `Old pipes replaced in Hanbit\nBy Ann Lee and Bo May\n\nHANBIT, June 12 (Nuri) - ${en}\n`,
    { title: 'Old pipes replaced in Hanbit', publisher: 'Nuri', authors: ['Ann Lee', 'Bo May'], issued: undefined },
  ],
  [
    'a government page',
    `Press release\nOld pipes replaced in Hanbit\nFrom:\nMinistry of Water\nPublished\n12 June 2025\n\n${en}\n`,
    { title: 'Old pipes replaced in Hanbit', publisher: 'Ministry of Water', issued: '2025-06-12' },
  ],
  [
    'for immediate release',
    `Hanbit Water Authority\nFOR IMMEDIATE RELEASE\nJune 12, 2025\nContact: Press office, 202-000-0000\n\nOld pipes replaced in Hanbit\n\n${en}\n`,
    { title: 'Old pipes replaced in Hanbit', publisher: 'Hanbit Water Authority', issued: '2025-06-12' },
  ],
  [
    'rights below the text',
    `Old pipes replaced in Hanbit\nPublished 12 June 2025, 14:05\nBy Ann Lee, Staff Writer\n\n${en}\n\n© 2025 The Hanbit Post. All rights reserved.\n`,
    { title: 'Old pipes replaced in Hanbit', publisher: 'The Hanbit Post', authors: ['Ann Lee'], issued: '2025-06-12' },
  ],
  [
    'a speech: its speaker, and no city as publisher',
    `The outlook for pipes\nSpeech by Ann Lee, Governor of the Water Bank, at a conference\n\nHanbit City, 12 June 2025\n\n${en}\n`,
    { title: 'The outlook for pipes', authors: ['Ann Lee'], publisher: undefined, issued: '2025-06-12' },
  ],
  [
    'the kind of a document, a date and a number are no title',
    `Water Council of Hanbit\nMarket Report\nNo. 567, 12 June 2025\n\nOld pipes replaced\n\n${en}\n`,
    { title: 'Old pipes replaced', publisher: 'Water Council of Hanbit', authors: undefined, issued: '2025-06-12' },
  ],
  ['the kind of a document, if there is nothing else', `Letters\n\n${en}\n`, { title: 'Letters' }],
  [
    'a title that is a question',
    `Will Hanbit ever replace its old pipes?\nRecorded 12 June 2025\n\n${en}\n`,
    { title: 'Will Hanbit ever replace its old pipes?', issued: '2025-06-12' },
  ],
  [
    'a headline with a verb names no publisher',
    `Water Council Replaces Old Pipes\n12.06.2025\n\n${en}\n`,
    { title: 'Water Council Replaces Old Pipes', publisher: undefined, issued: '2025-06-12' },
  ],
  [
    'the body that a release says to announce something',
    `News release\nEmbargoed until 8:30 a.m. Thursday, June 12, 2025\n\nOLD PIPES -- MAY 2025\n\nNine in ten old pipes were replaced by May, the Hanbit Bureau of Pipes reported today in its yearly count.\n\n${en}\n`,
    { title: 'OLD PIPES -- MAY 2025', publisher: 'Hanbit Bureau of Pipes', issued: '2025-06-12' },
  ],
  [
    'published, then updated',
    `Old pipes replaced\nFrom: Department for Water\nPublished 3 April 2025\nLast updated 5 May 2025 — See all updates\n\n${en}\n`,
    { publisher: 'Department for Water', issued: '2025-04-03' },
  ],
  [
    'minutes: the day of publication, not of the meeting',
    `Water Bank of Hanbit\n\nMinutes of the Meeting of the Board\nHanbit – 4 June 2025 (published 12 June 2025)\n\n${en}\n`,
    { title: 'Minutes of the Meeting of the Board', publisher: 'Water Bank of Hanbit', issued: '2025-06-12' },
  ],
  [
    'bylines of several, with places and bodies',
    `Old pipes replaced\nAnn Lee in Hanbit and Bo May in Nuri\nThu 12 Jun 2025 06.00 BST\n\n${en}\n`,
    { authors: ['Ann Lee', 'Bo May'], issued: '2025-06-12' },
  ],
  [
    'an interview for a paper',
    `Old pipes replaced\n\nInterview by Ann van der Lee for The Nuri Evening, 12 June 2025\n\n${en}\n`,
    { publisher: 'The Nuri Evening', authors: ['Ann van der Lee'], issued: '2025-06-12' },
  ],
  [
    'who signs a letter',
    `# Keep the pipes\n\n**Date:** 2025-06-12\n\nDear Minister,\n\n${en}\n\nYours sincerely,\n\n- Dr Ann Lee, director, **Open Pipes**\n- Bo May, chair\n`,
    { title: 'Keep the pipes', authors: ['Ann Lee', 'Bo May'], issued: '2025-06-12' },
    'a.md',
  ],
  [
    'a day that only the last line gives',
    `Old pipes replaced\n\n${en}\n\nAnn Lee writes about pipes. Published 12 June 2025.\n`,
    { issued: '2025-06-12' },
  ],
  [
    'a day in the last sentence that is not said to be that of publication',
    `Old pipes replaced\n\n${en}\n\nAnn Lee opened the works on 12 June 2025.\n`,
    { issued: undefined },
  ],
]

describe('draft: lines around a text say what it is', () => {
  test.each(lines)('%s', (_, text, facts, file) => {
    expect(factsOf(text, file)).toMatchObject(facts)
  })
})

const page = (head: string, body: string): string =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body><nav><ul><li>Home</li><li>Most read stories of the week</li></ul></nav>${body}</body></html>`

const pages: readonly [name: string, html: string, facts: Partial<ReturnType<typeof factsOf>>][] = [
  [
    'JSON-LD of an article',
    page(
      '<title>Old pipes | Nuri</title><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","name":"Nuri"},{"@type":"NewsArticle","headline":"Old pipes replaced &amp; paid","datePublished":"2025-06-12T08:00:00+09:00","author":[{"@type":"Person","name":"Ann Lee"}],"publisher":{"@id":"#o"}},{"@type":"Organization","@id":"#o","name":"Nuri News"}]}</script>',
      `<h1>Other</h1><p>${en}</p>`,
    ),
    { title: 'Old pipes replaced & paid', publisher: 'Nuri News', issued: '2025-06-12', authors: ['Ann Lee'] },
  ],
  [
    'og: and article:, the site taken off the title',
    page(
      '<meta property="og:title" content="Old pipes replaced | Nuri News"><meta property="og:site_name" content="Nuri News"><meta property="article:published_time" content="2025-06-12T08:00:00Z"><meta name="author" content="Ann Lee">',
      `<h1>Old pipes</h1><p>${en}</p>`,
    ),
    { title: 'Old pipes replaced', publisher: 'Nuri News', issued: '2025-06-12', authors: ['Ann Lee'] },
  ],
  [
    'only the heading, the time and the rights',
    page(
      '<title>Nuri - Old pipes</title>',
      `<main><h1>Old pipes replaced</h1><time datetime="2025-06-12">12 June</time>\n<p>${en}</p></main>\n<footer>© 2025 Nuri News</footer>`,
    ),
    { title: 'Old pipes replaced', issued: '2025-06-12' },
  ],
  [
    'the part of the title that is a heading, an office behind an author, and who only keeps the site',
    page(
      '<title>물길부 &gt; 알림 &gt; 낡은 관 모두 바꾼다</title><meta name="author" content="홍보담당관"><meta name="byl" content="박글 기자">',
      `<h4>낡은 관 모두 바꾼다</h4><p>${ko}</p>`,
    ),
    { title: '낡은 관 모두 바꾼다', authors: ['박글'] },
  ],
  [
    'a page on one line, on the portal of a government',
    page(
      '<title>Old pipes - Portal</title><meta property="og:site_name" content="Portal"><meta name="author" content="By Ann Lee and Bo May">',
      `<main><p>Policy paper</p><h1>Old pipes</h1><dl><dt>From:</dt><dd>Department for Water</dd><dt>Published</dt><dd>3 April 2025</dd><dt>Last updated</dt><dd>5 May 2025</dd></dl><p>${en}</p></main>`,
    ),
    { title: 'Old pipes', publisher: 'Department for Water', issued: '2025-04-03', authors: ['Ann Lee', 'Bo May'] },
  ],
  [
    'a body that is the author, on the site of another',
    page(
      '<title>Old pipes</title><script type="application/ld+json">{"@type":"Report","name":"Old pipes","author":{"@type":"Organization","name":"Water Forum"},"publisher":{"@type":"Organization","name":"Portal"}}</script>',
      `<p>${en}</p>`,
    ),
    { publisher: 'Water Forum', authors: undefined },
  ],
  [
    'JSON-LD that is broken',
    page('<title>Old pipes</title><script type="application/ld+json">{"a":</script>', `<p>${en}</p>`),
    { title: 'Old pipes' },
  ],
]

describe('draft: a page says what it is', () => {
  test.each(pages)('%s', (_, html, facts) => {
    expect(factsOf(html, 'a.html')).toMatchObject(facts)
  })

  test('front matter of Markdown, in YAML and TOML, is no part of the text', () => {
    const yaml = `---\ntitle: "Old pipes replaced"\nauthors:\n  - Ann Lee\n  - Bo May\npublisher: Nuri News\ndate: 2025-06-12T09:00:00Z\n---\n\n# Pipes\n\n${en}\n`
    const facts = {
      title: 'Old pipes replaced',
      publisher: 'Nuri News',
      issued: '2025-06-12',
      authors: ['Ann Lee', 'Bo May'],
    }
    expect(factsOf(yaml, 'a.md')).toEqual(facts)
    const toml = `+++\ntitle = "Old pipes replaced"\nauthor = ['Ann Lee', "Bo May"]\npublisher = 'Nuri News'\ndate = 2025-06-12\n+++\n\n${en}\n`
    expect(factsOf(toml, 'a.md')).toEqual(facts)
  })
})
