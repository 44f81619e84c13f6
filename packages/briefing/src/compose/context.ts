import type { Locale } from '@briefing-kit/ui'
import type { Brief, Image } from '../brief'
import { languageOf } from '../languages'
import type { Statements } from '../languages/rules'
import type { ComponentSet } from './components'
import { describeSource } from './describe-source'
import { Notes } from './notes'
import { proseOf } from './prose-of'

/** What every part of a composition needs to know. */
export interface Context {
  brief: Brief
  ui: ComponentSet
  images: ReadonlyMap<string, Image>
  locale: Locale
  notes: Notes
  statements: Statements
  /** How many tables and figures have a number by now. */
  counts: { table: number; figure: number }
}

/** A composition about to begin: nothing is numbered yet. */
export const contextOf = (brief: Brief, ui: ComponentSet, images: ReadonlyMap<string, Image>): Context => {
  const language = languageOf(brief)
  const notes = new Notes(
    brief.sources ?? {},
    (source, place, earlier) => describeSource(source, place, language, brief.houseStyle, earlier),
    (markdown) => proseOf(brief, markdown),
  )
  const { locale, statements } = language
  return { brief, ui, images, locale, notes, statements, counts: { table: 0, figure: 0 } }
}

/** The properties that have a value. */
export const given = <T extends object>(properties: T): { [K in keyof T]: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as never
