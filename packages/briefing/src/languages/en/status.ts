import type { FigureStatus, Span } from '../rules'

const clauseStart =
  /;\s|:\s(?=[A-Z“"])|[.!?]["”’)]*\s+(?=[A-Z“"])|,?\s(?:but|while|whereas|which|who)\s|,\sand\s|\sand\s(?=(?:will|plans|aims|intends|expects)\s)|,\s(?!(?:falling|rising|climbing|reaching|totall?ing|peaking)\s)(?=[a-z]{3,12}ing\s)|["”]\s/g
const clauseEnd =
  /;\s|\sand\s(?=(?:will|plans?|aims?|intends?|expects?|hopes?|is|are|has|have)\s)|,?\s(?:but|while|whereas|which|who)\s|,\sand\s|[.!?](?=["”’)]*(?:\s|$))/
/** Before a figure with which something else is compared, or from which it moves. */
const isBase = /(?:\bfrom|\bthan|compared (?:with|to)|\bagainst|\bnow)\s(?:the\s)?(?:about\s|some\s)?$/i
/** Before things that are there already: in all 31 states, a claim by 47,000 passengers. */
const isThere =
  /\b(?:in|of|across|among|by|to|for)\s(?:all|the|these|those|our|its|their)\s$|\b(?:claim|petition|letter|appeal|request|strike|protest|study|survey|visit)\sby\s$/i
/** Before what is so already, and what would have been. */
const isNow = /\b(?:at present|now|currently|so far|already|previously)\b[^.;]{0,20}$/i
const mightHaveBeen =
  /\b(?:would|could|might|should)\s(?:not\s)?have\s(?:been|[a-z]{3,20}ed|cost|taken|had|made|given|gone|come)\b/i
/** Behind a difference, a target that stands, or a part. */
const isBeside =
  /^\s(?:(?:more|less|higher|lower|fewer|above|below)\sthan\b|(?:target|goal|limit|ceiling|cap|mark|threshold|rule)\b|of what (?:is|was)\b)/i

const adverbs = '(?:(?:not|also|now|then|only|still|probably|mostly|likely|have|[a-z]{2,12}ly)\\s){0,4}'
/** Verbs of what comes about, not of what is done. */
const outcome =
  '(?:r[io]se|risen|fall|fallen|grow|grown|reach|average|decline|expand|shrink|contract|slow|ease|exceed|total|remain|stay|lie|climb|drop|hit|come(?=\\sto\\b)|stand|amount|cost|lose|lost|suffer|slip|narrow|widen|halve|double|triple|peak|top|swell|dip|jump|soar|support|be(?=\\s(?:about|around|some|nearly|almost|close|at|up|down|over|under|more|less|lost|affected|hit)))'
const foretold = new RegExp(
  `\\b(?:[Ww]ill|[Ww]ould|[Ss]hall|[Cc]ould|[Mm]ight|may)\\s${adverbs}${outcome}\\b|['’]ll\\s${adverbs}${outcome}\\b|\\b(?:[Cc]ould|may|[Mm]ight|[Ww]ould)\\s${adverbs}(?:save|cut|add|create|bring|boost|lift|reduce|generate|earn|affect|mean)\\b|\\b(?:[Cc]ould|may|[Mm]ight)\\s${adverbs}(?:take|need|have|be|leave)\\b|\\b(?:was|were) to cost\\b`,
  'g',
)
const estimated =
  /\b(?:expect(?:s|ed|ing)?|forecast|forecasts (?:that|an?|the|growth|inflation|it)|(?:is|are|was|were|been|being) forecast|(?:we|they|it|bank|office|ministry|agency|fund|analysts|economists)\sprojects?|projected|projections? (?:of|that|for)|estimated|estimat(?:es?|ing) (?:that|the|its|it|at|of|a|puts?)|predict(?:s|ed|ing)?|anticipat(?:es?|ed|ing)|likely to|set to (?:rise|fall|reach|grow|cost|hit|exceed)|hopes? for|sees|reckons?|on (?:course|track) (?:to|for))\b/i
/** The unions put the loss at so much. */
const putAt = /\bput(?:s|ting)?\b[^.;]{1,60}\sat\s$/i
const noEstimate = /\b(?:the|these|those|our|its|their)\sestimates?\s(?:are|is|were|was)\b/i
const toSpend =
  /\bexpects? to (?:incur|pay|spend|invest|hire|cut|open|close|build|receive|issue|launch|complete|publish|buy|sell)\b/i
const promised =
  /\b(?:promis(?:es?|ed|ing)|pledg(?:es?|ed|ing)|propos(?:es?|al|ing)|(?<!\b(?:the|an?|its|their)\s)proposed|offer(?:s|ed)? of|target of|aim of|goal of|budget(?:ed)? of|allocat(?:es?|ed|ing)|earmark(?:s|ed)|announcing|committed|commitments? of|not to exceed|we want|plans?|(?<!\b(?:the|an?|its|their)\s)planned|planning|intends?|intended|aims?|aiming|scheduled|due to|to be|set themselves|vow(?:s|ed)|hopes? to|ought to|called for|calls for|requested|seeks?|seeking|under the (?:plan|scheme|deal))\b|\bannounc(?:es?|ed)\s(?:an?|another|further|new)\s[^.;]{0,40}\bof\s\S{1,20}(?:\s\S{1,12}){0,2}$|\bwe (?:set aside|are (?:giving|investing|spending|providing|adding|putting|seeking|asking))\b|\b(?:is|are) (?:giving|investing|spending|providing|adding|seeking|launching|setting aside)\b/i
const modal = /\b(?:will|shall|won['’]t|is to|are to|is going to|are going to)\b|['’]ll\b/i
/** “Would” of what was told or planned: he said that it would. */
const wouldDo =
  /\b(?:said|says|repl(?:ies|ied)|announced|told|confirmed|added|plan|scheme|bill|reform|proposal|deal|agreement|draft|once|under)\b[^.;]{0,120}?\bwould\b/i
/** A recommendation, which begins with its verb. */
const bidden =
  /^\s*(?:\(?[a-z\d]{1,2}[).]\s)?(?:set aside|spend|invest|raise|cut|build|provide|hire|increase|reduce|pay|cap|allocate|double|limit|add|create|fund)\s/i
/** Behind a figure, what is to come of it. */
const comes =
  /^[^,;:.()]{0,60}?(?<!\b(?:left|enough|used|able|yet))\s(?:will|shall|is to|are to|to (?:start|begin|be|open|close|end|enter|go)|(?:is|are) (?:due|set|planned|scheduled|earmarked)|required|needed|requested|sought)\b/i
const isForetold =
  /^[^,;:.()]{0,60}?\s(?:(?:is|are|was|were) (?:forecast|expected|projected|estimated|predicted|likely)|(?:will|would) (?:be (?:lost|affected|needed)|lose))\b/i
/** A change that takes effect on a day to come. */
const takesEffect = /\b(?:goes?|go|rises?|falls?|increases?|drops?)\s(?:up\s|down\s)?(?:by\s|to\s)?$/i

/** The scheme was carried out, or a poll counted. */
const wasDone =
  /\b(?:scheme|programme|project)\s(?:has\s)?(?:cost|saved|was|were|took|ran)\b|\b(?:poll|survey|census|count)\s[^.;]{0,40}\bputs?\b/i
/** Verbs and times of what has happened. */
const past =
  /\b(?:already|was|were|did|has|have|had|spent|paid|cost|rose|fell|grew|went|came|took|made|built|bought|sold|lost|won|left|stood|met|sent|held|ran|brought|kept|(?!need|speed|feed|indeed|exceed|proceed|succeed|embed|limited|united)[a-z]{3,}ed)\b/i

/** The figure is what is aimed at: the target is 9%. */
const aimed =
  /\b(?:target|goal|aim|ceiling|cap)s?\s(?:[a-z]{2,12}\s){0,4}(?:is|are|remains|stands at|was set at|of|at)\s(?:about\s|at\s(?:least|most)\s)?$/i

/** Sums, shares and measures: not a count of things. */
const isMeasure = /[$€£%]|per\s?cent|points?|million|billion|\d\.\d/i

interface Clause {
  lead: string
  clause: string
  /** Behind the figure, up to the end of the clause. */
  rest: string
}

const clauseAround = (text: string, { from, to }: Span, figure: Span): Clause => {
  const before = text.slice(from, figure.from)
  const behind = text.slice(figure.to, to)
  const start = [...before.matchAll(clauseStart)].at(-1)
  const end = behind.search(clauseEnd)
  const own = before.slice(start ? start.index + start[0].length : 0)
  // “One woman, who would not give her name, drives 24 kilometres”: behind its comma the main clause goes on.
  const isRelative = start !== undefined && /\b(?:which|who)\s$/.test(start[0]) && own.includes(', ')
  const lead = isRelative ? own.slice(own.indexOf(', ') + 2) : own
  const rest = end === -1 ? behind : behind.slice(0, end)
  return { lead, rest, clause: lead + text.slice(figure.from, figure.to) + rest }
}

/** A decision may have been carried out or not: “agreed to lower the rate to 4 per cent”. */
const agreed = /\b(?:has|have|had)?\s?agreed to\b/gi

/** Whether the clause of a figure tells what has happened. */
export const isDone = (text: string, sentence: Span, figure: Span): boolean =>
  statusOf(text, sentence, figure) === undefined &&
  past.test(clauseAround(text, sentence, figure).clause.replace(agreed, ''))

/** Whether a figure of a sentence is planned or an estimate; otherwise it was measured. */
export const statusOf = (text: string, { from, to }: Span, figure: Span): FigureStatus | undefined => {
  const before = text.slice(from, figure.from)
  const own = text.slice(figure.from, figure.to)
  if (isBase.test(before)) return undefined
  if (/\ban estimated\b/i.test(own)) return 'estimate'
  const { lead, rest } = clauseAround(text, { from, to }, figure)
  if (wasDone.test(lead) || isBeside.test(rest) || isNow.test(lead) || mightHaveBeen.test(lead)) return undefined
  if (!isMeasure.test(own) && isThere.test(lead)) return undefined
  const words = lead + own
  if (toSpend.test(words)) return 'planned'
  if (isForetold.test(rest) || putAt.test(lead)) return 'estimate'
  if (!noEstimate.test(words) && estimated.test(words)) return 'estimate'
  const said = words.replace(agreed, '')
  const last = [...said.matchAll(foretold)].at(-1)
  if (last && !modal.test(said.slice(last.index + last[0].length))) return 'estimate'
  if (modal.test(said) || promised.test(said) || aimed.test(lead)) return 'planned'
  const isWould = /\bwould\b/.test(lead) || /^[^,;:.()]{0,60}?\swould\b/.test(rest)
  if (isWould && wouldDo.test(before + own + rest)) return 'planned'
  if (bidden.test(lead) || comes.test(rest)) return 'planned'
  return takesEffect.test(lead) && /\bfrom\s[\dA-Z]/i.test(`${lead} ${rest}`) ? 'planned' : undefined
}
