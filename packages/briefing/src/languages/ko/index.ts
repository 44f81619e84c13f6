import type { DraftingRules, Language } from '../rules'
import { cachedByText } from '../shared/cache'
import { countedOnce } from '../shared/counted-once'
import { changeOf, datedBy, isBenchmark, restOfClause, subjectsIn } from './changes'
import { countedBy } from './counted-things'
import { cutOf } from './cuts'
import { dates } from './dates'
import { drafting } from './drafting'
import { countHead, figures, isBare, isInRatio, noUnit, shareHead } from './figures'
import { foretold, isSame, limits, opposites, whole, wordsIn } from './label-words'
import { movement } from './movement'
import { isOpen } from './open-clauses'
import { pageWords } from './page-words'
import { isOtherOffice, names, people } from './people'
import { isAgreement, isCalledOff, isDoneOn, isPlan, isPlannedOn, isPublishedOn } from './plans'
import { quotations } from './quotations'
import { isDone, statusOf } from './status'
import { turns } from './turns'
import { paragraphs, sentences } from './typography'
import { values } from './values'

/** Korean. */
let draftingRules: DraftingRules | undefined

export const ko: Language = {
  ...pageWords,
  reading: {
    paragraphs,
    sentences,
    quotations: cachedByText(quotations),
    turns,
    cutOf,
    figures: cachedByText(figures),
    shareHead,
    countHead,
    noUnit,
    dates,
    people,
    isPlan,
    statusOf,
    isDone,
    isOpen,
    isPlannedOn,
    isDoneOn,
    isPublishedOn,
    isAgreement,
    changeOf,
    datedBy,
    isCalledOff,
    isBenchmark,
    labels: { wordsIn, countedBy: countedOnce(countedBy), isSame, opposites, whole, foretold, limits },
    movement,
    subjectsIn,
    restOfClause,
    isBare,
    isInRatio,
    isOtherOffice,
    names,
  },
  get drafting() {
    draftingRules ??= drafting()
    return draftingRules
  },
  values,
  olderEncoding: { name: 'CP949 (EUC-KR)', label: 'euc-kr', sign: /[가-힣]{2}/ },
}
