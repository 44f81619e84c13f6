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
        for (const one of marked) {
          // A speech that goes on in the next paragraph ends with its own, as what it holds may.
          const around = marked.filter(({ from, to }) => from < one.from && one.to <= to)
          expect(one.depth).toBe(around.length)
          expect(marked.filter(({ from, to }) => from < one.from && one.from < to && to < one.to)).toEqual([])
        }
      },
    ),
    { numRuns: 1000 },
  )
})
