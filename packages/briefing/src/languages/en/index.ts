import type { ReadingRules } from '../rules'
import { dates } from './dates'
import { figures } from './figures'
import { page } from './page'
import { names, people } from './people'
import { isAgreement, isPlan } from './plans'
import { quotations } from './quotations'
import { sentences } from './sentences'

/** English. */
export const en: ReadingRules = { sentences, quotations, figures, dates, people, isPlan, isAgreement, page, names }
