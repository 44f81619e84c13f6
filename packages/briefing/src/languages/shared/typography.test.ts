import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typographyOf } from './typography'

const { marked: markedIn } = typographyOf({ editorNote: /editor/, endsSentence: () => true })

test('typography: pairs of marks in any text never cross, and their depth is how many stand around them', () => {
  const mark = fc.constantFrom('“', '”', '‘', '’', '"', "'", '「', '」', '《', '》', '물', ' ', '\n\n')
  fc.assert(
    fc.property(
      fc.array(mark, { maxLength: 60 }).map((marks) => marks.join('')),
      (text) => {
        const marked = markedIn(text)
        for (const [index, one] of marked.entries()) {
          // A speech that goes on from paragraph to paragraph begins and ends with its own, as what it holds may.
          const around = marked.slice(0, index).filter(({ from, to }) => from <= one.from && one.to <= to)
          expect(one.depth).toBe(around.length)
          expect(marked.filter(({ from, to }) => from < one.from && one.from < to && to < one.to)).toEqual([])
        }
      },
    ),
    { numRuns: 1000 },
  )
})

test('typography: a speech that goes on stands around the title with which its paragraph begins', () => {
  const marked = markedIn('“물은 줄었다\n\n「물길」을 다시 쓴다.\n\n「물길」”')
  expect(marked.map(({ family, depth }) => `${family} ${depth}`)).toEqual([
    'double 0',
    'double 0',
    'title 1',
    'double 0',
    'title 1',
  ])
})
