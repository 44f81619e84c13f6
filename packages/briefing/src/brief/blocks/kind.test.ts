import { expect, expectTypeOf, it } from 'vitest'
import type { AnyBlock, BlockType } from '.'
import { box } from './box'
import type { BlockKind } from './kind'
import { quote } from './quote'

// Types, proven by `tsc`: each line under a comment must not compile, its neighbours must.

type Box = BlockKind<typeof box.schema>

it('blocks: a kind without one of its aspects does not compile', () => {
  const { schema, claims, prose, compose, printed } = box
  const kinds: Box[] = [
    { schema, claims, prose, compose, printed },
    // @ts-expect-error its figures would be proven by nobody
    { schema, prose, compose, printed },
    // @ts-expect-error its words would be covered by nobody
    { schema, claims, compose, printed },
    // @ts-expect-error it would not be shown
    { schema, claims, prose, printed },
    // @ts-expect-error what it prints would not be looked for
    { schema, claims, prose, compose },
    // @ts-expect-error it could not be read
    { claims, prose, compose, printed },
    // @ts-expect-error the words of another kind
    { schema, claims, prose: quote.prose, compose, printed },
  ]
  expect(kinds).toHaveLength(7)
})

it('blocks: the registry has every kind under its type', () => {
  expectTypeOf<BlockType>().toEqualTypeOf<AnyBlock['type']>()
})
