import type { HouseStyle, Locale } from '@briefing-kit/ui'
import type { Person } from '../person'
import type { Source } from '../source'

/** The parts of a brief outside its blocks that these are printed with. */
export interface BriefSetting {
  locale: Locale
  houseStyle?: HouseStyle | undefined
  people: Readonly<Record<string, Person>>
  sources: Readonly<Record<string, Source>>
}
