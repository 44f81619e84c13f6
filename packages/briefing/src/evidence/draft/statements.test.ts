import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { en } from '../../languages/en'
import { ko } from '../../languages/ko'
import { parseBrief } from '../../read-brief'
import { checkEvidence } from '../check-evidence'
import { readSourceText } from '../source-text'
import { draftBrief } from './draft-brief'
import { statementsIn } from './statements'

type Said = readonly [words: string, speaker: string]

const saidIn = (text: string, lang: 'ko' | 'en'): Said[] =>
  statementsIn(text, (lang === 'ko' ? ko : en).reading, [], 0).quotations.map(
    ({ words, speaker }): Said => [text.slice(words.from, words.to), speaker?.name ?? ''],
  )

const each = (lang: 'ko' | 'en', rows: readonly (readonly [text: string, said: readonly Said[]])[]): void => {
  test.each(rows)('of “%s”', (text, said) => {
    expect(saidIn(text, lang)).toEqual(said)
  })
}

describe('draft: statements of Korean transcripts', () => {
  const intro = '브리핑자: 조은별 환경부 차관\n\n'
  each('ko', [
    [`${intro}<질문> 물이 모자랍니까?\n<답변> 모자라지 않습니다.`, [['모자라지 않습니다.', '조은별']]],
    ['<질문> 물이 모자랍니까?\n<답변> 모자라지 않습니다.', []],
    [
      '○위원장 도이현  질의하실 위원님 계십니까?\n○김하늘 위원  요금은 언제 올립니까?\n○차관 조은별  내년까지 올리지 않겠습니다.',
      [['내년까지 올리지 않겠습니다.', '조은별']],
    ],
    [
      'Q. 물이 모자랍니까?\nA. (조은별 차관) 모자라지 않습니다.\nQ. 요금은요?\nA. (김하늘 국장) 감사합니다.',
      [['모자라지 않습니다.', '조은별']],
    ],
    ['일시: 3월 4일 2시입니다.\n장소: 시청 3층입니다.\n문의: 조은별 주무관(02-555-0100)입니다.', []],
    [
      '▶ 조은별 총장\n안녕하십니까? 조은별입니다. 대학은 47곳입니다. 제가 보기에 절반은 문을 닫아야 합니다. ' +
        '그렇지 않으면 모두 어렵습니다. 시간은 많지 않습니다. 늦기 전에 정부가 나서야 한다고 여러 번 말씀드렸고, 이 자리에서 다시 한번 ' +
        '말씀드립니다. 지역마다 사정이 다르니 지역의 말을 먼저 들어 주시고, 학생들이 옮겨 갈 길을 먼저 열어 주시고, 교직원의 일자리를 ' +
        '살펴 주시고, 문을 닫은 뒤의 땅을 어떻게 쓸지도 함께 정해 주시기를 바랍니다.\n\n▶ 김하늘 국장\n반갑습니다.',
      [['대학은 47곳입니다. 제가 보기에 절반은 문을 닫아야 합니다.', '조은별']],
    ],
  ])
})

describe('draft: statements of English transcripts', () => {
  each('en', [
    [
      'Press briefing by Spokesperson Ann Reed\n\nMS. REED: Good afternoon. We will not raise prices.\n\nQ    When will it rain?\n\nMS. REED: Thank you all.',
      [['We will not raise prices.', 'Ann Reed']],
    ],
    [
      'Jonah Pryce (Lakemont East): Will she act on the 57 empty houses?\n\nWinifred Asante (Vale): We sold 40 of them last spring.',
      [['We sold 40 of them last spring.', 'Winifred Asante']],
    ],
    ['Q: Will prices rise?\nA: They will not rise this year.', []],
    ['Note: You will need 5 forms.\nContact: Ann Reed will help you.\nLocation: We meet at 5 Hall Lane.', []],
    [
      'Tom Hale: Why?\n\nAnn Reed: We need 1 dam.\n\nTom Hale: Why?\n\nAnn Reed: We need 22 dams.\n\nTom Hale: Why?\n\nAnn Reed: We need 3 dams now, and no more.\n\nTom Hale: Why?\n\nAnn Reed: We need 4 dams.',
      [
        ['We need 1 dam.', 'Ann Reed'],
        ['We need 22 dams.', 'Ann Reed'],
        ['We need 3 dams now, and no more.', 'Ann Reed'],
      ],
    ],
  ])
})

test.each([
  [
    'ko',
    'a.txt',
    '브리핑자: 조은별 환경부 차관\n\n<질문> 물이 모자랍니까?\n<답변> 올해는 320만 톤이 있어서 모자라지 않습니다.\n\n<질문> 요금은 어떻게 됩니까?\n<답변> 내년까지 올리지 않겠습니다.',
  ],
  [
    'en',
    'a.md',
    '**Tom Hale:** Will prices rise this year, and how far?\n\n**Ann Reed:** We will not raise prices by more than 3 per cent.\n\n**Tom Hale:** And next year?\n\n**Ann Reed:** I promise nothing for next year.',
  ],
  [
    'en',
    'a.html',
    '<!doctype html><p><strong>Tom Hale:</strong> Will prices rise this year, and how far?</p><p><strong>Ann Reed:</strong> We will not raise prices by more than 3 per cent.</p><p><strong>Tom Hale:</strong> And next year?</p><p><strong>Ann Reed:</strong> I promise nothing for next year.</p>',
  ],
  [
    'en',
    'a.html',
    '<!doctype html><h1>Interview with Ann Reed</h1><dl><dt>Q:</dt><dd>Will prices rise this year, and how far?</dd><dt>A:</dt><dd>We will not raise prices by more than 3 per cent.</dd></dl>',
  ],
])('draft: what it offers of a transcript, %s in %s, check proves', (lang, file, text) => {
  const bytes = new TextEncoder().encode(text)
  const source = readSourceText(bytes, file)
  if ('code' in source) throw new Error(source.message)
  const yaml = draftBrief([{ id: 'a', file, source }])
  const quotes = parse(yaml).blocks.filter(({ type }: { type: string }) => type === 'quote')
  expect(quotes.length).toBeGreaterThan(0)
  expect(quotes.every(({ speaker }: { speaker?: string }) => speaker !== undefined)).toBe(true)
  const { brief } = parseBrief(yaml, 'a.brief.yaml')
  if (!brief) throw new Error(yaml)
  expect(brief.lang).toBe(lang)
  const { problems } = checkEvidence(brief, new Map([[file, bytes]]))
  expect(problems.filter(({ severity }) => severity !== 'warning').map(({ message }) => message)).toEqual([])
})
