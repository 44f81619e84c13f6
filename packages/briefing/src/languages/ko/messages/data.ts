import type { Messages } from '../../rules'

/** The most common errors of the data of a brief. */
export const data: Messages = {
  'yaml-syntax': [
    ['this comma ends the text before it', '이 쉼표에서 글이 끊깁니다'],
    ['put the text between quotation marks: {text}', '글을 따옴표로 묶으세요: {text}'],
    ['put the text between quotation marks', '글을 따옴표로 묶으세요'],
    [
      'put the text in quotes if it contains `: ` or begins with `>` or `|`',
      '글에 `: `가 들어 있거나 `>`, `|`로 시작하면 따옴표로 묶으세요',
    ],
    ['put a text that begins with {sign} in quotes', '이 기호로 시작하는 글은 따옴표로 묶으세요: {sign}'],
    ['put a space after the colon: {text}', '쌍점 뒤를 한 칸 띄우세요: {text}'],
    ['indent with spaces', '탭이 아니라 빈칸으로 들여 쓰세요'],
    ['this {bracket} is never closed', '여기서 연 괄호가 닫히지 않았습니다: {bracket}'],
    ['close it with {bracket}', '괄호를 닫으세요: {bracket}'],
    ['this is not YAML: {why}', 'YAML로 읽을 수 없습니다({why})'],
  ],
  'duplicate-key': [
    ['{field} is given twice', '두 번 나옵니다: {field}'],
    ['keep one of them', '하나만 남기세요'],
  ],
  'unknown-field': [
    ['{field} is not a field of {group}', '쓸 수 없는 항목입니다: {field}'],
    ['the fields are {fields}', '쓸 수 있는 항목: {fields}'],
  ],
  'missing-field': [
    ['a block needs a `type`', '블록에 `type`이 없습니다'],
    ['the types are {types}', '쓸 수 있는 종류: {types}'],
    ['{group} needs either {fields}', '다음 가운데 하나가 있어야 합니다: {fields}'],
    ['{group} needs {field}', '빠진 항목이 있습니다: {field}'],
  ],
  'unknown-block': [
    ['{name} is not a type of block', '없는 블록 종류입니다: {name}'],
    ['the types are {types}', '쓸 수 있는 종류: {types}'],
  ],
  'conflicting-fields': [['{group} has either {one} or {other}, not both', '함께 쓸 수 없습니다: {one}, {other}']],
  'wrong-value': [
    ['nothing is given for {field}', '값이 없습니다: {field}'],
    ['{value} is not a value of {field}', '{field}에 쓸 수 없는 값입니다: {value}'],
    ['write one of {values}', '다음 가운데 하나를 쓰세요: {values}'],
    ['write {value}', '이렇게 쓰세요: {value}'],
    ['{field} is empty', '비어 있습니다: {field}'],
    ['write it, or take the field out', '값을 쓰거나 항목을 빼세요'],
    ['{field} must be {number} or less', '{number} 이하여야 합니다: {field}'],
    ['{field} must be {number} or more', '{number} 이상이어야 합니다: {field}'],
  ],
  'too-long': [
    ['{field} has {count} characters, at most {most} fit', '너무 깁니다. {field}: {count}자, 많아야 {most}자'],
    ['shorten it', '줄이세요'],
    ['shorten it, or put the rest into a text block', '줄이거나, 나머지를 글 블록으로 옮기세요'],
  ],
  'too-many': [
    ['{field} has {count} items, at most {most} fit', '너무 많습니다. {field}: {count}개, 많아야 {most}개'],
    ['put the rest elsewhere, or leave it out', '나머지는 다른 곳에 두거나 빼세요'],
  ],
  'bad-date': [
    ['dates are written as 2025, 2025-06 or 2025-06-12 (EDTF)', '날짜는 2025, 2025-06, 2025-06-12처럼 씁니다(EDTF)'],
    ['{month} has {days} days', '{month}에는 {days}일까지 있습니다'],
  ],
  'unknown-source': [
    ['there is no source {id} in `sources`', '`sources`에 없는 출처입니다: {id}'],
    ['`sources` has {ids}', '`sources`에 있는 것: {ids}'],
    ['add it to `sources`', '`sources`에 더하세요'],
  ],
  'unknown-speaker': [
    ['there is no speaker {id} in `people`', '`people`에 없는 사람입니다: {id}'],
    ['`people` has {ids}', '`people`에 있는 것: {ids}'],
    ['add it to `people`', '`people`에 더하세요'],
  ],
  'summary-count': [
    ['the summary has {count} key messages', '핵심 내용이 {count}개입니다'],
    ['the summary has 1 key message', '핵심 내용이 1개입니다'],
    ['three to five are what readers take in', '독자가 받아들이는 것은 세 개에서 다섯 개입니다'],
  ],
  'heading-skipped': [
    ['a heading of level 2 stands before any of level 1', '1단계 제목보다 먼저 2단계 제목이 나옵니다'],
    ['begin with a heading of level 1', '1단계 제목(`level: 1`)으로 시작하세요'],
  ],
}
