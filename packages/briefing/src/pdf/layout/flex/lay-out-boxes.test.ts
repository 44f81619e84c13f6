import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutByYoga } from '../../react-pdf/same/yoga/lay-out-by-yoga'
import { anyTree, treeOf } from '../../react-pdf/same/yoga/trees'
import { type FlexNode, layOutBoxes } from './lay-out-boxes'

/** Every box of a tree, parents first. There is no negative zero in print. */
const boxesOf = ({ box, children = [] }: FlexNode): Record<string, number>[] => [
  Object.fromEntries(Object.entries(box ?? {}).map(([edge, length]) => [edge, length + 0])),
  ...children.flatMap(boxesOf),
]

describe('boxes', () => {
  it('are those of Yoga, to the last bit, and leaves are measured in the same spaces and the same order', () => {
    fc.assert(
      fc.property(anyTree, (sketch) => {
        const ours = treeOf(sketch)
        const theirs = treeOf(sketch)
        layOutBoxes(ours.root)
        layOutByYoga(theirs.root)
        expect(ours.calls).toEqual(theirs.calls)
        expect(boxesOf(ours.root)).toEqual(boxesOf(theirs.root))
      }),
      { numRuns: 300 },
    )
  })
})
