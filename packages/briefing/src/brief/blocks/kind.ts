import type { ReactElement } from 'react'
import type * as z from 'zod'
import type * as fields from '../fields'
import type { Anchor, FieldText } from '../fields'
import type { Path } from '../locate'
import type { Problem } from '../problem'
import type { Composition } from './composition'
import type { BriefSetting } from './setting'

/** Functions for the fields of a brief, handed to a kind of block: see {@link BlockKind.schema}. */
export type Fields = typeof fields

/** Describes the data of a kind of block. */
export type Describe = (fields: Fields) => z.ZodType<{ type: string }>

/** A block as its schema reads it. */
export type Described<D extends Describe> = z.output<ReturnType<D>>

/**
 * All parts of a kind of block, in one file. None can be left out: without `claims`, for example, a brief could call
 * itself proven although nobody has looked up the kind's figures.
 */
export interface BlockKind<D extends Describe> extends BlockAspects<Described<D>> {
  /**
   * Its fields, their limits and what editors say of them. The fields are handed in, so that a page that draws briefs
   * in a browser loads nothing of what reads and checks them.
   */
  schema: D
}

/** The functions of a kind of block that work on blocks that have been read. */
export interface BlockAspects<Block> {
  /**
   * Problems with the blocks of this kind beyond their shape.
   * @param blocks all of them as they stand in the file, which may have any shape
   * @param texts all texts of the brief
   */
  checks?(blocks: readonly WrittenBlock[], texts: readonly FieldText[]): Problem[]
  /** The claims a block makes with an anchor, in the order of the file, and the figures and dates that have none. */
  claims(block: Block, path: Path): (Claim | Unanchored)[]
  /**
   * The words and numbers of the brief's own, which must be carried by anchors elsewhere. Quotations, alternative
   * texts of pictures and deadlines of recommendations are not among them.
   */
  prose(block: Block, path: Path): OwnWords[]
  /** The component that shows it, with its notes numbered in the order in which blocks are composed. */
  compose(block: Block, composition: Composition): ReactElement
  /** Every text it prints, which verifying looks for in the PDF. In the order of the page, as far as that matters. */
  printed(block: Block, path: Path, setting: BriefSetting): ExpectedPrint[]
}

/** A block as it stands in the file. */
export interface WrittenBlock {
  block: Record<string, unknown>
  path: Path
}

/** Something that a brief prints because an anchor supports it, and where in the brief it stands. */
export type Claim = { path: Path; anchor: Anchor } & (
  | { kind: 'quotation'; quote: ClaimedQuotation }
  | { kind: 'figure'; stat: ClaimedFigure }
  | { kind: 'date'; event: ClaimedDate; item: Path }
  | { kind: 'passage'; cell?: ClaimedCell | undefined }
)

/** A cell of a table that has passages of its own, each of which names it. */
export interface ClaimedCell {
  value: string | number
  /** That of its row, its column or its table. */
  unit?: string | undefined
  path: Path
}

/** A quotation that rests on anchors, one for each of its parts. */
export interface ClaimedQuotation {
  /** The id of the person who speaks. */
  speaker?: string | undefined
  /** When it was said, in EDTF. */
  date?: string | undefined
  parts?: readonly Anchor[] | undefined
  /** The id of the document they are from. */
  source?: string | undefined
  /** The words in the language that they were spoken in. */
  original?: { parts: readonly string[] } | undefined
}

/** A figure that rests on an anchor. */
export interface ClaimedFigure {
  value: number | [low: number, high: number]
  unit?: string | undefined
  bound?: '>=' | '>' | '<=' | '<' | '~' | undefined
  /** As the schema has it: measured, estimate, planned, rank. */
  kind?: string | undefined
  /** Says what is counted. */
  label?: string | undefined
  /** The date that it holds for, in EDTF. */
  asOf?: string | undefined
  /** By how much it changed. */
  delta?: { value: number; unit?: string | undefined; direction: 'up' | 'down' | 'same' } | undefined
  /** A line of values. */
  trend?: { values: readonly number[] } | undefined
}

/** A date that rests on anchors. */
export interface ClaimedDate {
  /** EDTF. */
  date: string
  status?: string | undefined
  /** How words of the source, as “next Thursday”, were read as a date. */
  reading?: { phrase: string; from: string } | undefined
}

/** A figure or a date that a brief prints without an anchor, although it could have one. */
export interface Unanchored {
  kind: 'figure' | 'date'
  path: Path
  anchor?: undefined
}

/** Words of a brief's own, or a number under a unit, and where they stand. */
export type OwnWords = OwnText | OwnNumber

export interface OwnText {
  path: Path
  /** Markdown in some fields, plain in others. */
  text: string
}

/** A number of a table under the unit of its column. */
export interface OwnNumber {
  path: Path
  value: number
  unit: string
}

/** Something that is to stand on the pages, and the field of the brief that says so. */
export type ExpectedPrint = { path: Path } & (
  | { kind: 'text' | 'markdown'; text: string }
  /** Printed otherwise than it is written, as a unit. */
  | { kind: 'formatted'; text: string }
  /** A reference to a source, which the list of sources has to print. */
  | { kind: 'reference'; source: string; locator?: string | undefined }
  /** The words of a quotation, in the part of the component that holds nothing else. */
  | { kind: 'quotation' | 'gist'; text: string }
  /** A figure with its unit and bound, and its label. */
  | { kind: 'figure'; text: string; label: string }
  /** A date of a timeline, the heading above it that completes it (the year), and what happened, in Markdown. */
  | { kind: 'date'; text: string; under?: string | undefined; event: string }
)
