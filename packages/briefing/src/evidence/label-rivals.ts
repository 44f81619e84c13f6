import type { FigureMention, ReadingRules, Span } from '../languages/rules'
import type { CountedThing, LabelRules, LabelWord } from '../languages/shared/label-rules'
import type { SourceStretch } from './reading'

/** A labelled figure of a source, with those beside it. */
export interface PlacedFigure {
  label: string
  paragraph: SourceStretch
  sentence: Span
  /** The figures of the sentence, in order. */
  figures: readonly FigureMention[]
  index: number
  /** The paragraph with those around it. */
  around: SourceStretch
}

/** Another figure, with the words that the source says of it. */
interface Rival extends CountedThing {
  figure: FigureMention
  /** Whether it stands in the sentence of the labelled one. */
  isBeside: boolean
}

/** The other figures of a paragraph and of those beside it. */
const rivalsOf = (labelled: PlacedFigure, reading: ReadingRules, rules: LabelRules): Rival[] => {
  const { label, paragraph, sentence, figures, index, around } = labelled
  const isOther = ({ value }: FigureMention): boolean => value !== figures[index]?.value
  // A figure that the label names as well tells which things are counted: those over 20 years old.
  const isNamed = (one: FigureMention): boolean =>
    label.includes(/\d\S{0,2}/.exec(paragraph.text.slice(one.from, one.to))?.[0] ?? paragraph.text)
  const beside = figures.flatMap((figure, at) =>
    at !== index && isOther(figure) && !isNamed(figure)
      ? [{ ...rules.countedBy(paragraph.text, sentence, figures, at), figure, isBeside: true }]
      : [],
  )
  const start = paragraph.start - around.start
  const own = around.paragraphs.findIndex((one) => one.to > start)
  const near = around.paragraphs.slice(Math.max(0, own - 1), own + 2)
  const further = near.flatMap(({ from, to }) => {
    const text = around.text.slice(from, to)
    return reading.sentences(text).flatMap((span) => {
      const isOwn = from === start && span.from === sentence.from
      const said = text.slice(span.from, span.to)
      return isOwn || !/\d/.test(said) ? [] : [said]
    })
  })
  return [
    ...beside,
    ...further.flatMap((said) => {
      const all = { from: 0, to: said.length }
      const counting = reading.figures(said)
      return counting.flatMap((figure, at) =>
        isOther(figure) ? [{ ...rules.countedBy(said, all, counting, at), figure, isBeside: false }] : [],
      )
    }),
  ]
}

type IsSaid = (word: LabelWord, of: readonly LabelWord[]) => boolean

/** The figures near a labelled one, read only if they are asked for. */
export class Rivals {
  readonly #read: () => Rival[]
  readonly #labelled: PlacedFigure
  readonly #rules: LabelRules
  readonly #isSaid: IsSaid
  #all: Rival[] | undefined

  /** @param isSaid whether a word of the label is one of those */
  constructor(labelled: PlacedFigure, reading: ReadingRules, rules: LabelRules, isSaid: IsSaid) {
    this.#read = () => rivalsOf(labelled, reading, rules)
    this.#labelled = labelled
    this.#rules = rules
    this.#isSaid = isSaid
  }

  /**
   * Whether the source says all these words of another figure, and so positively something else of this one.
   * @param words those of a label that stand in the source
   * @param counted what the source says of the labelled figure
   */
  isAnother(words: readonly LabelWord[], { name, own }: CountedThing): boolean {
    if (name.length === 0 || words.length === 0 || words.every((word) => this.#isSaid(word, own))) return false
    return this.#others.some((rival) => words.every((word) => this.#isSaid(word, rival.own)))
  }

  /**
   * Whether a label fits another figure as well or better: it has words that only that one has, or nothing but words of an earlier
   * one; and none of those that tell this one from it.
   * @param foreign those of its words that are not said of the labelled figure
   */
  fitsAnother(words: readonly LabelWord[], foreign: readonly LabelWord[], { own }: CountedThing): boolean {
    const { limits } = this.#rules
    if (!limits) return false
    const { figures, index } = this.#labelled
    const figure = figures[index] as FigureMention
    const isGeneric = ({ forms }: LabelWord): boolean => limits.generic.exec(forms.at(-1) ?? '')?.index === 0
    return this.#others.some((rival) => {
      // 종합병원 is said exactly of one, and of 상급종합병원 only in part.
      const [isOwn, isOfRival] = [own, rival.own].map((of) => (word: LabelWord) => isExactly(word, of)) as [IsOf, IsOf]
      const isOnlyOwn = (word: LabelWord): boolean =>
        !isGeneric(word) &&
        ((isOwn(word) && !isOfRival(word)) || (this.#isSaid(word, own) && !this.#isSaid(word, rival.own)))
      const isOther = (word: LabelWord): boolean =>
        word.kind === 'other' && !this.#isSaid(word, own) && this.#isSaid(word, rival.own)
      if (rival.isBeside && words.some(isOther)) return true
      if (rival.figure.unit !== figure.unit) return false
      if (words.some((word) => word.kind === 'noun' && isOfRival(word) && !isOwn(word) && isInPart(word, own)))
        return true
      if (words.some(isOnlyOwn)) return false
      const takesOver =
        rival.isBeside && rival.figure.from > figure.from && own.every((one) => this.#isOneOf(one, rival.own))
      if (!takesOver && foreign.some((word) => isNaming(word) && this.#isSaid(word, rival.own))) return true
      if (!rival.isBeside || rival.figure.from > figure.from) return false
      const isNew = ({ kind, from, forms }: LabelWord): boolean =>
        kind === 'noun' && from >= rival.figure.to && !this.#rules.whole.test(forms[0] ?? '')
      return (
        own.some((one) => isNew(one) && !this.#isOneOf(one, rival.own)) &&
        words.filter(isNaming).every((word) => this.#isSaid(word, rival.own))
      )
    })
  }

  #isOneOf(word: LabelWord, of: readonly LabelWord[]): boolean {
    return of.some((one) => this.#rules.isSame(word, one))
  }

  get #others(): readonly Rival[] {
    this.#all ??= this.#read()
    return this.#all
  }
}

const isNaming = ({ kind }: LabelWord): boolean => kind === 'noun' || kind === 'other'

type IsOf = (word: LabelWord) => boolean

/** Whether a word is the end of a longer one. */
const isInPart = ({ forms }: LabelWord, of: readonly LabelWord[]): boolean =>
  of.some((one) => one.forms.some((form) => forms.some((each) => form !== each && form.endsWith(each))))

const isExactly = ({ forms }: LabelWord, of: readonly LabelWord[]): boolean =>
  of.some((one) => one.forms.some((form) => forms.includes(form)))
