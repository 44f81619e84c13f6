import type { DraftingRules, Language } from '../rules'
import { cachedByText } from '../shared/cache'
import { countedOnce } from '../shared/counted-once'
import { changeOf, datedBy, isBenchmark, restOfClause, subjectsIn } from './changes'
import { countsIn } from './counted-in'
import { countedBy } from './counted-things'
import { cutOf } from './cuts'
import { dates } from './dates'
import { drafting } from './drafting'
import { figures, isBare, isInRatio, plainNumbers } from './figures'
import { noUnit, scaleOfHead, shareHead, statusOfHead, unitOfHead } from './heads'
import { isElliptic, isFailure, isGeneric, restOfClause as restOfLabelled, unsaidIn } from './label-account'
import { isSame, opposites, toCome, whole, wordsIn } from './label-words'
import { movement } from './movement'
import { pageWords } from './page-words'
import { isOtherOffice, names, people } from './people'
import { isAgreement, isCalledOff, isDoneOn, isPlan, isPlannedOn } from './plans'
import { quotations } from './quotations'
import { isDone, isOpen, statusOf } from './status'
import { turns } from './turns'
import { paragraphs, sentences } from './typography'

/** English. */
let draftingRules: DraftingRules | undefined

export const en: Language = {
  ...pageWords,
  reading: {
    paragraphs,
    sentences,
    quotations: cachedByText(quotations),
    turns,
    cutOf,
    figures: cachedByText(figures),
    countsIn,
    plainNumbers,
    shareHead,
    noUnit,
    scaleOfHead,
    unitOfHead,
    dates,
    people,
    isPlan,
    statusOf,
    statusOfHead,
    isDone,
    isDoneOn,
    isOpen,
    isPlannedOn,
    isAgreement,
    changeOf,
    datedBy,
    isCalledOff,
    isBenchmark,
    movement,
    subjectsIn,
    restOfClause,
    isBare,
    isInRatio,
    isOtherOffice,
    names,
    labels: {
      wordsIn,
      countedBy: countedOnce(countedBy),
      isSame,
      opposites,
      whole,
      toCome,
      account: { unsaidIn, isElliptic, isFailure, isGeneric, restOfClause: restOfLabelled },
    },
  },
  get drafting() {
    draftingRules ??= drafting()
    return draftingRules
  },
}
