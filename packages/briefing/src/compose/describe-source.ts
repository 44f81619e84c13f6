import { formatDateText, type HouseStyle } from '@briefing-kit/ui'
import type { Source } from '../brief'
import type { Language } from '../languages/rules'

/**
 * A source as an entry of the list: author, title, container, publisher, date, locator and a remark.
 * @param locator the place referred to
 * @param earlier the number under which the source is described already: then it is not described again
 */
export const describeSource = (
  source: Source,
  locator: string | undefined,
  { locale, statements }: Language,
  houseStyle: HouseStyle | undefined,
  earlier?: string,
): { text: string; url?: string } => {
  if (earlier && locator) return { text: `${statements.sameSource(earlier)}, ${locator}.` }
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
    source.accessed && statements.accessed(date(source.accessed)),
  ].filter((part) => part !== undefined && part !== '')
  const text = parts.join(', ')
  return { text: /[.?!]$/.test(text) ? text : `${text}.`, url: source.URL }
}
