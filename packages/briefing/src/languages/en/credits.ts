import type { Credit } from '../rules'

const months = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}'
const name = "\\p{Lu}[\\p{L}.'’-]{0,30}(?:\\s(?:(?:de|van|von|der|la|bin|al)\\s)?\\p{Lu}[\\p{L}.'’-]{0,30}){1,3}"
const names = `${name}(?:(?:,\\s${name}){0,4}(?:,?\\sand\\s|\\s&\\s)${name})?`
/** Words of which one is in the name of most bodies that publish. */
const kinds =
  'Ministry|Department|Office|Agency|Bank|Commission|Council|Authority|Institute|Institution|Bureau|Board|Fund|Organi[sz]ation|University|Association|Foundation|Federation|Cent(?:re|er)|Government|Treasury|Administration|Parliament|Service|House|Court|Union|Committee|Times|Post|Tribune|Herald|Gazette|News|Press|Journal|Guardian|Chronicle'
const part = "(?:of|for|and|the|on|&|\\p{Lu}[\\p{L}.'’-]{0,30})"
const body = `(?:(?:The\\s)?(?:${part}\\s){0,6}(?:${kinds})(?:\\s${part}){0,8})`

/** How English documents name who wrote them, who published them, and when; those first that are most to be trusted. */
export const credits: readonly Credit[] = [
  { pattern: /^(?:Title|Headline|Subject):\s(?<title>\S.{3,200})$/ },
  {
    pattern: new RegExp(
      `^\\p{Lu}[\\p{L}.,'’/ -]{1,60}?,?\\s(?:(?<issued>(?:\\p{L}{3,9},?\\s)?${months}\\.?\\s\\d{1,2}(?:,\\s\\d{4})?|\\d{1,2}\\s${months}\\.?(?:\\s\\d{4})?)\\s)?\\((?!(?:GLOBE|BUSINESS))(?<publisher>\\p{Lu}[^()\\d]{1,40})\\)\\s?(?:[-–—]|--)`,
      'u',
    ),
  },
  {
    pattern: new RegExp(
      `^\\p{Lu}[\\p{L}.,'’ -]{1,40}?,?\\s(?<issued>${months}\\.?\\s\\d{1,2},\\s\\d{4}|\\d{1,2}\\s${months}\\s\\d{4})\\s(?:/|\\(|[-–—]\\s)`,
      'u',
    ),
  },
  {
    pattern: new RegExp(
      `^(?:[Bb]y|BY|Written by|Author|Authors|Reporter):?\\s(?<authors>${names})(?:\\s?[,|·(–—-].{0,80})?$`,
      'u',
    ),
  },
  {
    pattern:
      /^(?:Source|Publisher|Published by|From|Issued by|Released by|Organi[sz]ation|Agency|Department|Outlet)\s?[:|]\s?(?<publisher>\p{L}[^:|\d]{1,80}?)\.?$/iu,
  },
  { pattern: new RegExp(`^(?<publisher>${body})\\s?(?:[|:·–—-]\\s)?(?:press|media|news)\\srelease$`, 'iu') },
  { pattern: new RegExp(`^(?:press|media|news)\\srelease\\s?(?:[|:·–—-]|from|by)\\s?(?<publisher>${body})$`, 'iu') },
  { pattern: new RegExp(`^(?<publisher>${body})$`, 'u'), where: 'above' },
  {
    pattern:
      /(?:©|\(c\)|copyright)\s?(?:©\s?)?(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s)?(?:by\s)?(?<publisher>\p{L}[\p{L}&'’ -]{1,60}?)(?=\s?(?:[.,|]|all rights|$))/iu,
    where: 'bottom',
  },
]
