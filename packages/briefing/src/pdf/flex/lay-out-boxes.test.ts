import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, type FlexNode, layOutBoxes } from './lay-out-boxes'
import { layOutByYoga } from './yoga/lay-out-by-yoga'
import { anyTree, treeOf } from './yoga/trees'

const boxesOf = ({ box, children = [] }: FlexNode): (Box | undefined)[] => [box, ...children.flatMap(boxesOf)]

describe('boxes', () => {
  it('are those of Yoga, to the last bit, and leaves are measured in the same spaces', () => {
    fc.assert(
      fc.property(anyTree, (sketch) => {
        const ours = treeOf(sketch)
        const theirs = treeOf(sketch)
        layOutBoxes(ours.root)
        layOutByYoga(theirs.root)
        expect(ours.calls).toEqual(theirs.calls)
        expect(boxesOf(ours.root)).toEqual(boxesOf(theirs.root))
      }),
      { numRuns: 100 },
    )
  })
})
