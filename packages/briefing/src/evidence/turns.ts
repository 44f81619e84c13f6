import type { ReadingRules, Span, SpeakerMention, TurnHead, TurnRules } from '../languages/rules'
import { linesIn } from '../languages/shared/lines'
import { withoutQuoted } from '../languages/shared/quoted'
import { holds, overlaps } from '../languages/shared/span'

/** The words of one person in a transcript or an interview, until somebody else speaks. */
export interface Turn {
  kind: TurnHead['kind']
  /** None if the text does not say clearly who speaks. */
  speaker?: SpeakerMention
  /** The paragraphs that are spoken, without the head. */
  parts: Span[]
}

/** A paragraph, or the part of one from a head on. */
interface Block extends Span {
  head?: TurnHead
}

/** The longest line that is searched for a head, and the most of it. */
const longestHead = 160

/** A stage direction on a line of its own: (Applause.), [Crosstalk]. */
const aside = /^(?:\([^()]*\)|\[[^[\]]*\]|[-–—*_=·\s]+)$/
const stop = /[.?!。…]["'”’」』)\]]*(?=\s|$)/

/** The turns of a text, in order; none if it is no transcript. */
export const turnsIn = (text: string, rules: ReadingRules): Turn[] => {
  const { turns } = rules
  if (!turns) return []
  const blocks = blocksIn(text, rules, turns)
  const heads = acceptedIn(text, blocks, turns)
  if (heads.size === 0) return []
  return new Reader(text, blocks, heads, turns).turns()
}

const blocksIn = (text: string, rules: ReadingRules, turns: TurnRules): Block[] => {
  const lines = linesIn(text)
  let next = 0
  return rules.paragraphs(text).flatMap((paragraph) => {
    const blocks: Block[] = []
    for (let line = lines[next]; line && line.from < paragraph.to; line = lines[next]) {
      next += 1
      if (line.text.trim() === '') continue
      const head = turns.headOf(line.text.length > longestHead ? line.text.slice(0, longestHead) : line.text)
      const last = blocks.at(-1)
      const to = line.from + line.text.length
      if (last && !head) last.to = to
      else blocks.push({ from: line.from, to, ...(head ? { head } : {}) })
    }
    return blocks
  })
}

/** The heads of a text that is a transcript: several, set alike, with words behind them that are sentences. */
const acceptedIn = (text: string, blocks: readonly Block[], turns: TurnRules): ReadonlySet<TurnHead> => {
  const forms = new Map<string, Candidate[]>()
  blocks.forEach((block, index) => {
    const { head } = block
    if (!head) return
    const own = text.slice(block.from + head.length, block.to)
    const next = blocks[index + 1]
    const words = own.trim() !== '' ? own : next && !next.head ? text.slice(next.from, next.to) : ''
    const label = head.label ? text.slice(block.from + head.label.from, block.from + head.label.to) : head.kind
    const one = { head, label: label.toLowerCase(), words: words.slice(0, 600) }
    const form = forms.get(head.form)
    if (form) form.push(one)
    else forms.set(head.form, [one])
  })
  // Heads that are set apart hold together, however each is set.
  const sure = [...forms.values()].flat().filter(({ head }) => head.isSure)
  const groups = [sure, ...forms.values()].filter((group) => isTranscript(group, turns))
  const all = new Set(groups.flat())
  const known = new Set([...all].map(({ label }) => label))
  // Whoever has spoken is known again, though a head of another form alone would say too little.
  for (const one of [...forms.values()].flat()) if (known.has(one.label)) all.add(one)
  return new Set([...all].map(({ head }) => head))
}

interface Candidate {
  head: TurnHead
  label: string
  words: string
}

const share = <T>(all: readonly T[], is: (one: T) => boolean): number => all.filter(is).length / all.length

const isTranscript = (group: readonly Candidate[], turns: TurnRules): boolean => {
  if (group.length === 0 || share(group, ({ words }) => stop.test(words)) < 0.7) return false
  if (group.some(({ head }) => head.isAlone)) return true
  const labels = new Set(group.map(({ label }) => label))
  const kinds = new Set(group.map(({ head }) => head.kind))
  const asking = group.filter(({ head }) => head.kind === 'question')
  if (labels.size < 2 || asking.length === group.length) return false
  // Topics may be set like askers.
  if (asking.length > 0 && !asking.some(({ head }) => head.isSure) && share(asking, isAsking) < 0.5) return false
  if (labels.size === group.length && group.some(({ head }) => head.isTimed)) return false
  if (kinds.has('answer') && kinds.has('question')) return true
  const isSure = group.every(({ head }) => head.isSure)
  // Lists of topics head each of them once, and have no name of somebody.
  if (!isSure && labels.size === group.length && !kinds.has('question') && !group.some(({ head }) => isNamed(head)))
    return false
  // Lists of names and of tasks have neither questions nor a first person.
  return share(group, (one) => isAsking(one) || turns.isSpoken(one.words)) >= (isSure ? 0.25 : 0.4)
}

const isAsking = ({ words }: Candidate): boolean => withoutQuoted(words).includes('?')

/** A whole name, or a name with its office. */
const isNamed = ({ name, role }: TurnHead): boolean => name !== undefined && (name.includes(' ') || role !== undefined)

/** Goes through the blocks of a transcript. */
class Reader {
  readonly #found: Turn[] = []
  readonly #speakerOf: (head: TurnHead, at: Span) => SpeakerMention | undefined
  readonly #answerer: SpeakerMention | undefined
  readonly #labels: ReadonlySet<string>
  readonly #last: Block | undefined
  /** Whether an answer was given by somebody else than the one who answers as a rule. */
  #hasOthers = false
  /** Heads that prose does not have: what stands between them is spoken, unless it is told. */
  readonly #isOfficial: boolean
  #open: Turn | undefined

  constructor(
    readonly text: string,
    readonly blocks: readonly Block[],
    readonly heads: ReadonlySet<TurnHead>,
    readonly rules: TurnRules,
  ) {
    const begun = blocks.filter(({ head }) => head && heads.has(head))
    this.#last = begun.at(-1)
    this.#answerer = rules.answererIn(text.slice(0, begun[0]?.from ?? 0))
    this.#speakerOf = rules.speakersIn(text)
    this.#isOfficial = share([...heads], ({ isSure }) => isSure === true) > 0.5
    this.#labels = new Set(begun.map((block) => this.#labelOf(block, block.from)))
  }

  turns(): Turn[] {
    for (const block of this.blocks) {
      const { head } = block
      if (head && this.heads.has(head)) this.#begin(block, head)
      else this.#goOn(block)
    }
    return this.#found.filter(({ parts }) => parts.length > 0)
  }

  #labelOf({ head }: { head?: TurnHead }, at: number): string {
    return head?.label ? this.text.slice(at + head.label.from, at + head.label.to) : (head?.kind ?? '')
  }

  #begin({ from, to }: Block, head: TurnHead): void {
    const speaker = this.#speaker(head, from)
    this.#open = { kind: head.kind, ...(speaker ? { speaker } : {}), parts: [] }
    this.#found.push(this.#open)
    const words = this.#trimmed({ from: from + head.length, to: head.end === undefined ? to : from + head.end })
    // Of words between marks, the rest is told.
    if (opensQuotation.test(this.text.slice(words.from, words.from + 1))) this.#open = undefined
    else this.#add(words)
    if (head.end !== undefined) this.#open = undefined
  }

  #speaker(head: TurnHead, from: number): SpeakerMention | undefined {
    if (head.label && (head.name || head.role)) {
      const span = { from: from + head.label.from, to: from + head.label.to }
      if (head.kind === 'answer') this.#hasOthers = true
      return this.#speakerOf(head, span)
    }
    return head.kind === 'answer' && !this.#hasOthers ? this.#answerer : undefined
  }

  #goOn(block: Block): void {
    const turn = this.#open
    if (!turn) return
    const words = this.text.slice(block.from, block.to)
    // A head that is not understood begins the turn of nobody that the text names.
    if (block.head || likeHead.test(words) || this.rules.end.test(words.trim())) this.#open = undefined
    else if (!aside.test(words.trim())) {
      if (turn.parts.length === 0 || this.#isSpokenOn(block, words, turn)) this.#add(this.#trimmed(block))
      else this.#open = undefined
    }
  }

  #isSpokenOn(block: Block, words: string, turn: Turn): boolean {
    if (!stop.test(words) || this.rules.isTold(words, turn.speaker)) return false
    const isLast = this.#last !== undefined && block.from > this.#last.from
    if (this.#isOfficial && !isLast) return true
    return this.rules.isSpoken(words) && (this.#isOfficial || !this.rules.teller.test(withoutQuoted(words)))
  }

  /** Adds a paragraph to the open turn, up to a head inside its line. */
  #add({ from, to }: Span): void {
    if (from >= to || !this.#open) return
    for (const { 0: gap, index } of this.text.slice(from, to).matchAll(sentenceEnd)) {
      const start = from + index + gap.length
      const head = this.rules.headOf(this.text.slice(start, Math.min(to, start + longestHead)))
      if (!head || !(head.isSure || this.#labels.has(this.#labelOf({ head }, start)))) continue
      this.#open.parts.push(this.#trimmed({ from, to: start }))
      this.#open = undefined
      return
    }
    this.#open.parts.push({ from, to })
  }

  #trimmed({ from, to }: Span): Span {
    const words = this.text.slice(from, to)
    return { from: to - words.trimStart().length, to: from + words.trimEnd().length }
  }
}

const opensQuotation = /["“]/
const sentenceEnd = /[.?!…]["”’)\]]{0,4}\s{1,8}(?=\S)/g
/** A few words before a colon: somebody whose name is not understood, or a note. */
const likeHead = /^\s{0,12}(?:[^\s:：.?!]{1,30}[ \t]{1,4}){0,4}[^\s:：?!]{1,30}\s?[:：](?=\s)/

/** The turn that holds words, and those of its paragraphs that they stand in. */
export const turnAt = (turns: readonly Turn[], words: Span): { turn: Turn; whole: Span } | undefined => {
  for (const turn of turns) {
    const own = turn.parts.filter((one) => overlaps(one, words))
    const [first, last] = [own[0], own.at(-1)]
    if (!first || !last) continue
    const whole = { from: first.from, to: last.to }
    return holds(whole, words) ? { turn, whole } : undefined
  }
  return undefined
}
