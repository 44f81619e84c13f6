import type * as z from 'zod'
import { box } from './box'
import { figure } from './figure'
import { heading } from './heading'
import type { BlockAspects } from './kind'
import { quote } from './quote'
import { recommendations } from './recommendations'
import { stats } from './stats'
import { table } from './table'
import { text } from './text'
import { timeline } from './timeline'

/**
 * The kinds of blocks that a brief may hold, by their `type`: whoever has to know one asks it here. The order is that
 * of the published schema.
 *
 * They stand in the room of the brief, although they are composed and looked for in print too: components, notes and
 * fields are handed to them, so that a reader sees all of a kind in one file and no arrow leads up to those rooms.
 */
export const blockKinds = { heading, text, quote, stats, timeline, table, figure, box, recommendations }

type Kinds = typeof blockKinds

/** The `type` of a block. */
export type BlockType = keyof Kinds
/** The schema of a block of any kind. */
export type BlockSchema = ReturnType<Kinds[BlockType]['schema']>
/** A block of any kind, as its schema reads it. */
export type AnyBlock = z.output<BlockSchema>

/** Everything that the kind of a block is. */
export const blockKindOf = <B extends AnyBlock>({ type }: B): BlockAspects<B> =>
  // TypeScript does not relate `type` to the entry of a record, so the kind is cast.
  blockKinds[type] as unknown as BlockAspects<B>
