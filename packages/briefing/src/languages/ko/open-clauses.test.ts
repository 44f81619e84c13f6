import { expect, test } from 'vitest'
import { isOpen } from './open-clauses'
import { statusOf } from './status'

const isOpenAt = (text: string, words: string): boolean => {
  const from = text.indexOf(words)
  return isOpen(text, { from: 0, to: text.length }, { from, to: from + words.length })
}

test.each([
  ['펌프 40대를 추가하고 관을 손보면 됩니다.', '40대'],
  ['○ 노후 펌프 40대 교체 지원', '40대'],
  ['관 12km를 더 놓고 밸브를 갈아야 한다.', '12km'],
  ['쉼터 60여 곳을 돌아보며 살핀다.', '60여 곳'],
  ['공장이 돌면 펌프 2만 대를 만들 수 있다.', '2만 대'],
  ['정부가 약속한 둑 정비 예산은 3년간 90억 원.', '90억 원'],
  ['○ 펌프를 4대에서 9대로 늘림', '9대'],
  ['상류에는 비가 30mm 오고 바람이 분다.', '30mm'],
])('ko: %s does not say that %s has happened', (text, words) => {
  expect(isOpenAt(text, words)).toBe(true)
})

test.each([
  ['펌프 40대를 추가하고 관을 손봤다.', '40대'],
  ['누수율은 9%에 이른다.', '9%'],
  ['누수율은 9%로 낮은 편이다. 지난해에도 그랬다.', '9%'],
  ['○ 수출 40억 달러, 3% 증가', '3%'],
  ['○ 정수장 14곳', '14곳'],
  ['시는 관 12km를 바꿨다고 밝혔다.', '12km'],
  ['정수장 14곳이 있다.', '14곳'],
  ['물 쓰는 집은 28만 가구다.', '28만 가구'],
  ['지난해 예산은 90억 원이다.', '90억 원'],
])('ko: %s says that %s is so', (text, words) => {
  expect(isOpenAt(text, words)).toBe(false)
})

test.each([
  ['planned', '시는 다음 주까지 쉼터 60여 곳을 긴급 점검한다.', '60여 곳'],
  ['planned', '시는 쉼터 60여 곳을 긴급 점검한다.', '60여 곳'],
  ['planned', '물값은 1톤에 580원에서 620원으로, 하수도값은 300원에서 350원으로 조정됩니다.', '620원'],
  ['planned', '인식률을 81%에서 95%로 올리고, 새 기기를 보급할 계획이다.', '95%'],
  ['planned', '올해 안에 펌프를 80대 추가하고 내년에는 120대를 더 놓겠습니다.', '80대'],
  ['planned', '연어 방류는 150만 마리에서 80만 마리로 줄여요.', '80만 마리'],
  ['planned', '지원 업체: 200곳(예정)', '200곳'],
  ['estimate', '다리가 놓이면 일자리 650개가 생긴다고 시장은 말했다.', '650개'],
  ['estimate', '세율을 올리면 몫이 8천억 원 늘어난다.', '8천억 원'],
  [undefined, '방 240실 가운데 118실을 학생이 쓴다.', '118실'],
  [undefined, '마을 사람 3만 명 가운데 절반이 일을 잃을 것으로 보인다.', '3만 명'],
  [undefined, '시는 역 옆에 조성한 주차장(142면)을 다음 달 21일부터 유료로 바꾼다.', '142면'],
  [undefined, '위원회는 기준금리를 3.75%에서 3.50%로 25bp 내려 운용하기로 하였다.', '3.50%'],
  [undefined, '위원회는 기준금리를 3.50%로 25bp 내려 운용하기로 하였다.', '25bp'],
  [undefined, '이 마을은 물 40톤을 소비한다.', '40톤'],
  [undefined, '측면 길이는 30m이다.', '30m'],
])('ko: the kind is %s in “%s”', (status, text, words) => {
  const from = text.indexOf(words)
  expect(statusOf(text, { from: 0, to: text.length }, { from, to: from + words.length })).toBe(status)
})
