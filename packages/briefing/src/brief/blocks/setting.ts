import type { HouseStyle, Locale } from '@briefing-kit/ui'
import type { Person } from '../person'
import type { Source } from '../source'

/** The parts of a brief outside its blocks that printing them needs. */
export interface BriefSetting {
  locale: Locale
  houseStyle?: HouseStyle | undefined
  people: Readonly<Record<string, Person>>
  sources: Readonly<Record<string, Source>>
}
