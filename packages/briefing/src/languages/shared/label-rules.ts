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
  /** Whether it is a part of what the figure before it counts: 9 of 12. */
  isPart?: boolean
  /** Of a part, the words that tell it from the whole: a label has to hold one of them. */
  telling?: readonly LabelWord[]
}

/** By which words a label counts something else, though it shares others with its figure. */
export interface LabelLimits {
  /** A measure, for which no other word stands: a source says “rate of use” by words of using. */
  measure: RegExp
  /** Words that deny, in a label and in a source. */
  negation: RegExp
  /** Before a figure that is a change, though no verb says so. */
  compared: RegExp
  /** The end of a sentence, which notes have not. */
  told: RegExp
  /** A word of a label for all of a thing. */
  all: RegExp
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
  /** Whether a label that says of a name only what is common to others may have no word besides. */
  isStrict?: true
  /** Words of a label by which its figure is to come. Absent: none are looked for. */
  toCome?: RegExp
  /** Words for all of a thing, which no part of it may have as its label. */
  whole: RegExp
  limits?: LabelLimits
}

/** Groups of opposites as a language lists them: words that mean one thing are parted by a bar. */
export const spellingsOf = (groups: readonly (readonly string[])[]): LabelRules['opposites'] =>
  groups.map((group) => group.map((member) => member.split('|')))
