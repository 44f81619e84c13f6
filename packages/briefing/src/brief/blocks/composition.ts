import type { HeadingLevel, NoteRef, ProseBlock, RichText } from '@briefing-kit/ui'
import type * as pdf from '@briefing-kit/ui/pdf'
import type { Anchor } from '../fields'
import type { Path } from '../locate'
import type { BriefSetting } from './setting'

/** Props that exist for one of the two targets only. */
type OneTarget = 'style' | 'styles'

type Shared<Props> = Props extends unknown ? Omit<Props, OneTarget> : never

/** Components by their names, with the props that they have on the web and in PDF. */
export type Components<Name extends keyof typeof pdf> = {
  [K in Name]: (typeof pdf)[K] extends (props: infer Props) => infer Shown ? (props: Shared<Props>) => Shown : never
}

/** The components that show blocks. */
export type BlockComponent =
  | 'Box'
  | 'Figure'
  | 'Heading'
  | 'Prose'
  | 'Quote'
  | 'Recommendations'
  | 'StatGrid'
  | 'Table'
  | 'Timeline'

/** The source, locator and anchors that a printed text is based on. */
export interface Basis {
  source?: string | undefined
  locator?: string | undefined
  anchors?: readonly (Anchor | undefined)[] | undefined
  /** Whether it was not compared, which a mark behind its references says. Default `false`. */
  isOpen?: boolean
}

/** Everything a block needs to be composed: the components, and the counters and notes of the brief so far. */
export interface Composition extends BriefSetting {
  ui: Components<BlockComponent>
  notes: NumberedNotes
  /** The next number of a table or of a figure, from 1. */
  next(what: Counted): number
  /** The number of the next heading of that level: `2`, or `2.1`; undefined where headings of the level have none. */
  headingNumber(level: 1 | 2): string | undefined
  /** Says that a heading of that level of the brief begins here. */
  enter(level: 1 | 2): void
  /** Level of a heading under the last one of the brief, the title being the first. */
  levelBelow(): HeadingLevel
  /** The place of a block in the brief, from 0. */
  indexOf(block: object): number
  /** Whether a part of a block was not compared with a source, in a brief of which others were: see `Proven.open`. */
  isOpen(block: object, ...field: Path): boolean
  /** The words of a part of a quotation, with an ellipsis where its sentence goes on. */
  withCuts(words: string, block: object, part: number): string
  /** Called where a table is wider than its page; undefined where nobody is to know. */
  tooWide: ((block: object) => (width: number, room: number) => void) | undefined
  /** The address of the picture that a `src` names. */
  pictureAddress(src: string): string
  /** The natural size of that picture in CSS pixels, where it has one. */
  pictureSize(src: string): { width: number; height: number } | undefined
}

/** The things that are numbered while a brief is composed. */
export type Counted = 'table' | 'figure'

/** The notes of a brief, numbered in the order in which the text refers to them. */
export interface NumberedNotes {
  /** References for a basis, each number once; undefined where there is none. */
  refsFor(basis: Basis): NoteRef[] | undefined
  /** Markdown as blocks. References for the whole text follow its last paragraph. */
  blocks(markdown: string, basis?: Basis): ProseBlock[]
  /** Markdown in one line. References for the whole text follow it. */
  inline(markdown: string, basis?: Basis): RichText
}
