/** A range of a text, in UTF-16 units. */
interface Stretch {
  from: number
  to: number
}

/** Which way something moved. */
type Way = 'up' | 'down' | 'same'

/** How a language tells changes by a figure, and figures before and after a change, in sources and in labels. */
export interface MovementRules {
  /** Which way the words right beside a figure say that something moved by it. */
  movedBy(text: string, sentence: Stretch, figure: Stretch): Way | undefined
  /**
   * Which ways a label says that something moved.
   * @param subject the words of the source before its verb: what they name is no direction of the label
   */
  directionsIn(label: string, subject: string): readonly Way[]
  /** Words of a label that says that something changed, or by how much. */
  change: RegExp
  /**
   * Whether something changed from a figure, or to it. A base is a figure with which another is compared, an earlier one
   * a base of just that thing, such as the forecast before.
   * @param figures those of the sentence, in order
   */
  sideOf(text: string, figures: readonly Stretch[], index: number): 'old' | 'earlier' | 'base' | 'new' | undefined
  /** Words of a label for what was before a change. */
  former: RegExp
  /** Words of a label for what is after a change. */
  latter: RegExp
  /** A label that says by how much something changed. */
  amount?: RegExp
  /** A label of a part of a whole, which no change is. */
  share?: RegExp
  /** Whether a figure is what something came to, beside another by which it changed. */
  cameTo?(text: string, sentence: Stretch, figures: readonly Stretch[], index: number, label: string): boolean
  /** Whether what a label counts is its last word. */
  isHeadLast?: true
  /** Words of a label that say when, so that the side of a change is plain. */
  dated: RegExp
}
