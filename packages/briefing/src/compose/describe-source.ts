import { formatDateText, type HouseStyle, type ProseInline, type RichText } from '@briefing-kit/ui'
import type { Source } from '../brief'
import type { PageWords } from '../languages/rules'
import { otherLanguage } from '../languages/shared/other-language'

/**
 * A source as an entry of the list: author, title, container, publisher, date, locator and a remark.
 * @param locator the place referred to
 */
export const describeSource = (
  source: Source,
  locator: string | undefined,
  { locale, statements }: PageWords,
  houseStyle: HouseStyle | undefined,
): { text: RichText; url?: string } => {
  const date = (edtf: string): string => formatDateText(edtf, locale, { style: houseStyle?.dates ?? 'numeric' })
  const container = source['container-title']
  const named = [
    ...(source.author ?? []),
    source.title,
    container,
    source.publisher === container ? undefined : source.publisher,
  ].filter(isSaid)
  const rest = [
    source.issued && date(source.issued),
    locator,
    source.note,
    source.accessed && statements.accessed(date(source.accessed)),
  ].filter(isSaid)
  const all = [...named, ...rest].join(', ')
  const end = /[.?!]$/.test(all) ? '' : '.'
  const langs = named.map((part) => otherLanguage(part, locale.tag, source.language))
  if (langs.every((lang) => lang === undefined)) return { text: all + end, url: source.URL }
  const pieces = named.flatMap((part, index): ProseInline[] => {
    const [lang, text]: [string | undefined, ProseInline] = [langs[index], { type: 'text', value: part }]
    return [{ type: 'text', value: index > 0 ? ', ' : '' }, lang ? { type: 'foreign', lang, children: [text] } : text]
  })
  return { text: [...pieces, { type: 'text', value: rest.map((part) => `, ${part}`).join('') + end }], url: source.URL }
}

const isSaid = (part: string | undefined): part is string => part !== undefined && part !== ''
