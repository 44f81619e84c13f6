import { explanations } from './ko/explanations'
import type { Explained } from './rules'

/** Meanings of error codes by language and code. */
export const explained: Readonly<Record<string, Readonly<Record<string, Explained>>>> = { ko: explanations }
