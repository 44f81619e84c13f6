import { expect, test } from 'vitest'
import type { Block } from '../brief'
import { sectionsOf } from './sections'

const heading = (text: string, level: 1 | 2 = 1): Block => ({ type: 'heading', level, text })
const text = (md: string): Block => ({ type: 'text', md })
const box = (md: string): Block => ({ type: 'box', md })

/** One line per section, one bracket per group: its headings, a colon, its blocks. */
const outline = (blocks: readonly Block[]) =>
  sectionsOf(blocks).map(({ groups }) =>
    groups
      .map((group) => {
        const names = group.blocks.map((block) => ('md' in block ? block.md : block.type))
        return `[${group.headings.map((one) => one.text).join('/')}: ${names.join(' ')}]`
      })
      .join(''),
  )

test('sections: a heading of level 1 opens a section, one of level 2 a part of it', () => {
  expect(outline([heading('배경'), text('가'), heading('물', 2), box('나'), heading('제언'), text('다')])).toEqual([
    '[배경: 가][물: 나]',
    '[제언: 다]',
  ])
})

test('sections: consecutive texts are joined, other blocks are not', () => {
  expect(outline([heading('배경'), text('가'), text('나'), box('다'), box('라'), text('마')])).toEqual([
    '[배경: 가 나][: 다][: 라][: 마]',
  ])
})

test('sections: a heading between two texts keeps them apart', () => {
  expect(outline([text('가'), heading('물', 2), text('나')])).toEqual(['[: 가][물: 나]'])
})

test('sections: consecutive headings stay together', () => {
  expect(outline([heading('배경'), heading('물', 2), text('가')])).toEqual(['[배경/물: 가]'])
})

test('sections: blocks before the first heading are a section, and a heading without blocks is printed', () => {
  expect(outline([text('가'), heading('배경'), heading('제언')])).toEqual(['[: 가]', '[배경: ]', '[제언: ]'])
  expect(outline([])).toEqual([])
})
