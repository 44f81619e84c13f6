import { formsOf } from './verbs'

const words = (all: string): readonly string[] => all.split(' ')
const every = (stems: string): string[] =>
  words(stems).flatMap((stem) => {
    const { finite, ing } = formsOf(stem)
    return [stem.replace('+', ''), ...finite, ing]
  })

/** Verbs that say what is wanted or promised, in all their forms. */
export const ofPlans: ReadonlySet<string> = new Set([
  ...every(
    'plan+ propose pledge promise vow commit+ earmark allocate budget request demand intend aim authorise authorize sanction resolve schedule guarantee threaten target',
  ),
  ...words('seek seeks sought seeking'),
])

/** Verbs that decide on what they name, which may have been carried out since. */
export const ofDecisions: ReadonlySet<string> = new Set([
  ...every('approve adopt endorse agree vote decide announce unveil'),
])

/** Verbs by which something is known that was not measured, in all their forms. */
export const ofForecasts: ReadonlySet<string> = new Set([
  ...every('predict expect estimate anticipate reckon foresee envisage extrapolate model simulate assume'),
  ...words('forecast forecasts forecasting projected projecting predicted foresaw foreseen'),
])

/** Nouns whose amount is to come. */
export const planned: ReadonlySet<string> = new Set(
  words(
    'plan plans proposal proposals target targets goal goals aim aims pledge pledges promise promises commitment commitments offer offers bid bids budget budgets ceiling blueprint draft allocation appropriation request requests demand demands',
  ),
)
/** Nouns whose amount is an estimate. */
export const foretold: ReadonlySet<string> = new Set(
  words(
    'forecast forecasts estimate estimates projection projections prediction predictions outlook guidance expectation expectations scenario scenarios simulation simulations',
  ),
)

/** Verbs of what comes about, not of what is done. */
const outcomes = new Set(
  words(
    'rise fall grow reach average decline expand shrink contract slow ease exceed total remain stay lie climb drop hit stand amount cost lose suffer slip narrow widen halve double triple peak top swell dip jump soar touch affect bring boost lift generate earn mean save weigh slide sink surge weaken strengthen recover rebound accelerate',
  ),
)
export const isOutcome = (verb: string): boolean => outcomes.has(verb)

const irregular = new Set(
  words(
    'was were did had said told took lost won saw made gave got went came left met held ran began brought sent spent sold bought paid fell rose grew became broke built kept found felt knew stood sat spoke wrote drew flew drove chose struck sank swept tore threw withdrew overtook fought caught taught thought born given taken known shown seen done written risen fallen grown gone begun driven dealt led drank ate shrank shrunk slid slept meant heard hit cut put set cost shut let beat',
  ),
)
const likePast =
  /^(?:need|feed|speed|seed|weed|deed|breed|indeed|exceed|proceed|succeed|embed|hundred|united|limited|aged|red|bed|shed|unprecedented|based|combined|so-called|added|following|including)$/

/** Whether a word has the form of a past or a participle. */
export const isPast = (word: string): boolean =>
  irregular.has(word) || (/[a-z]{2}ed$/.test(word) && !likePast.test(word))

const helpers = new Set(
  words(
    'be been being have has had having is are was were not also now then only still already just never ever to get gets got',
  ),
)
const modals = new Set(
  words(
    'will shall would could might may should must ought can cannot won’t wouldn’t couldn’t shouldn’t mustn’t can’t',
  ),
)
const isHelper = (word: string): boolean => helpers.has(word) || /^[a-z]{2,14}ly$/.test(word) || word === 'likely'

export interface VerbGroup {
  /** The index of its first word. */
  from: number
  /** The modal that governs it, or “to”. */
  modal?: string
  isPassive: boolean
}

/** The helpers before a verb at an index: “will have been ”, “were not ”, “to ”. */
export const groupAt = (all: readonly string[], at: number): VerbGroup => {
  let from = at
  let isPassive = false
  while (from > 0) {
    const word = all[from - 1] ?? ''
    const modal = modalOf(word)
    if (modal) return { from: from - 1, modal, isPassive }
    if (word === 'to') return { from: from - 1, modal: 'to', isPassive }
    if (!isHelper(word)) break
    if (/^(?:be|been|being|is|are|was|were)$/.test(word)) isPassive = true
    from -= 1
  }
  return { from, isPassive }
}

/** A modal verb, with its shortened forms: he’ll, they’d. */
export const modalOf = (word: string): string | undefined => {
  if (modals.has(word)) return word.replace(/^won’t$/, 'will').replace(/(?:n’t|not)$/, '')
  if (/’ll$/.test(word)) return 'will'
  return /^(?:i|we|you|he|she|it|they)’d$/.test(word) ? 'would' : undefined
}

const deeds = new Set(
  words(
    'spend pay buy build hire cut raise close open add create provide give fund train install replace launch recruit sell invest support send deliver make put take keep set lower increase reduce change find move rebuild repair restore employ attract borrow finance produce supply lend grant award return relocate resettle vaccinate evacuate lay connect extend upgrade retire shut dismiss sack ban limit cap deploy seek bring acquire repay withdraw avoid pave',
  ),
)
/** Whether a verb tells what somebody does. */
export const isDeed = (verb: string): boolean => deeds.has(verb)
