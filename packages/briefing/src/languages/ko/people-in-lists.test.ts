import { expect, test } from 'vitest'
import { ko } from '.'
import { isMinor } from './minor-figures'

const people = (text: string) => ko.reading.people(text).map(({ name, role }) => `${name} ${role}`)

test('ko: every entry of a list of appointments has its own office', () => {
  expect(people('◇물환경부 <국장급> ▲항만국장 도이솔 ▲수산정책관 강나무 <과장급> ▲안전과장 박하늬')).toEqual([
    '도이솔 항만국장',
    '강나무 수산정책관',
    '박하늬 안전과장',
  ])
  expect(people('▲ 기획조정관 도이솔 ▲ 상무관 강나무 (3년)')).toEqual(['도이솔 기획조정관', '강나무 상무관'])
})

test.each([
  ['한빛강지킴이 공동대표 도이솔, 강나무', '도이솔 공동대표', '강나무 공동대표'],
  ['참석: 간사 디지털정책관 최온', '최온 디지털정책관'],
  ['재판장 도이솔 "신뢰를 저버렸다"', '도이솔 재판장'],
  ['위원회 소속 도이솔 의원실을 통해 자료를 얻었다.', '도이솔 의원'],
  ['집배원 고 도이솔 조합원은 쓰러졌다.', '도이솔 조합원'],
  ['도이솔 은행장이 사과했다.', '도이솔 은행장'],
  ['시는 역 앞에 조성한 공영주차장을 연다.'],
  ['이장 어른은 고개를 저었다.'],
])('ko: people of %s', (text, ...expected) => {
  expect(people(text)).toEqual(expected)
})

test.each([
  ['편차를 2대 1 이하로 맞췄다.', true],
  ['비율은 75.4 대 24.6이다.', true],
  ['버스 2대를 들였다.', false],
  ['도이솔 위원 외 2인', true],
  ['4인 가구의 요금', true],
  ['위원 6인이 찬성했다.', false],
])('ko: a figure that is none of its own: %s', (text, minor) => {
  const [figure] = ko.reading.figures(text)
  expect(figure && isMinor(text, figure)).toBe(minor)
})
