import { formatDateText, type HouseStyle, type LocaleName } from '@briefing-kit/ui'
import type { Source } from '../brief'
import { wordsFor } from './words'

/**
 * A source as it stands in the list: who, what, where it appeared, who published it, when, the place in it, and a remark.
 * @param locator the place referred to, before the source's own
 */
export const describeSource = (
  source: Source,
  locator: string | undefined,
  locale: LocaleName,
  houseStyle: HouseStyle | undefined,
): { text: string; url?: string } => {
  const date = (edtf: string): string => formatDateText(edtf, locale, { style: houseStyle?.dates ?? 'numeric' })
  const container = source['container-title']
  const parts = [
    source.author?.join(', '),
    source.title,
    container,
    source.publisher === container ? undefined : source.publisher,
    source.issued && date(source.issued),
    locator,
    source.note,
    source.accessed && wordsFor(locale).accessed(date(source.accessed)),
  ].filter((part) => part !== undefined && part !== '')
  const text = parts.join(', ')
  return { text: /[.?!]$/.test(text) ? text : `${text}.`, ...(source.URL ? { url: source.URL } : {}) }
}
