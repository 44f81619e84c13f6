/** A range of a text, in UTF-16 units. */
interface Stretch {
  from: number
  to: number
}

/** A word of a label or of a source, as labels are compared by it. */
export interface LabelWord extends Stretch {
  /** Its spellings without particles and endings. */
  forms: readonly string[]
  /**
   * A noun names what is counted, a time says when; a direction says which way it moved. Of other words only that they are
   * there counts.
   */
  kind: 'noun' | 'time' | 'other' | 'up' | 'down'
}

/** The words of a source that tell what one of its figures counts. */
export interface CountedThing {
  /** All that its clause says of this figure, and not of another. */
  own: readonly LabelWord[]
  /** The nouns among them that name it: a label that takes words from another clause has to hold them too. */
  name: readonly LabelWord[]
  /** The noun that is counted, with what modifies it: vacant posts of “54 vacant posts”. Absent: a measure or a share. */
  head?: readonly LabelWord[]
  /** Words that its sentence says of another figure before, and of this one as well. Absent: none. */
  shared?: readonly LabelWord[]
  /** Whether it is a part of what the figure before it counts: 9 of 12. */
  isPart?: boolean
  /** Of a part, the words that tell it from the whole: a label has to hold one of them. */
  telling?: readonly LabelWord[]
}

/** By which words a label counts something else, though it shares others with its figure. */
export interface LabelLimits {
  /** A measure, for which no other word stands: a source says “rate of use” by words of using. */
  measure: RegExp
  /** Nouns that say no more than the unit does, so that a source need not have them: people, money, a rate. */
  generic: RegExp
  /** A word for how a thing is measured, which is no kind of it: average. */
  measuring: RegExp
  /** Words that deny, in a label and in a source. */
  negation: RegExp
  /** Before a figure that is a change, though no verb says so. */
  compared: RegExp
  /** The end of a sentence, which notes have not. */
  told: RegExp
  /** A word of a label for all of a thing. */
  all: RegExp
}

/** How a language accounts for the words of a label: what it does not find said is not proven. */
export interface AccountRules {
  /**
   * Words of a label that narrow or deny what its figure counts, and of which the source says nothing, or something else.
   * @param clause the words that are said of the figure
   * @param context its sentence, and what may go before it
   */
  unsaidIn(label: string, clause: string, context: string): string | undefined
  /** Whether a word says with one verb that a clause denies another: “failed” of what “did not start”. */
  isFailure(word: LabelWord, clause: string): boolean
  /** Whether the words around a figure lean on the sentence before: “it”, “of these”, a share without its whole. */
  isElliptic(lead: string, behind: string, unit: string | undefined): boolean
  /** The words behind a figure that belong to its clause. */
  restOfClause(behind: string): string
  /** Whether a word of a label says no more than the unit of its figure does: the payment of a sum, the time of months. */
  isGeneric(word: LabelWord, unit: string | undefined): boolean
}

/** How a language tells whether a label is that of a figure. */
export interface LabelRules {
  /** The words of a label, or of a part of a source, that carry meaning. */
  wordsIn(text: string): readonly LabelWord[]
  /**
   * The words that tell what a figure counts.
   * @param figures those of the sentence, in order
   */
  countedBy(text: string, sentence: Stretch, figures: readonly Stretch[], index: number): CountedThing
  /** Whether a word of a label may stand for a word of a source: “exports” for “exported”. */
  isSame(label: LabelWord, source: LabelWord): boolean
  /** Words that exclude each other, in groups: export and import. Each has one spelling or more: died, killed. */
  opposites: readonly (readonly (readonly string[])[])[]
  /** Absent: words that the source says of no other figure are the brief's own. */
  account?: AccountRules
  /** Words of a label by which its figure is to come. Absent: none are looked for. */
  toCome?: RegExp
  /** Words by which a label itself says that its figure is planned or expected. Absent: none do. */
  foretold?: RegExp
  /** Words for all of a thing, which no part of it may have as its label. */
  whole: RegExp
  limits?: LabelLimits
}

/** Groups of opposites as a language lists them: words that mean one thing are parted by a bar. */
export const spellingsOf = (groups: readonly (readonly string[])[]): LabelRules['opposites'] =>
  groups.map((group) => group.map((member) => member.split('|')))
