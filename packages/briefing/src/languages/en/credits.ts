import type { Credit } from '../rules'

const months = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}'
const name = "\\p{Lu}[\\p{L}.'’-]{0,30}(?:\\s(?:(?:de|van|von|der|la|bin|al)\\s)?\\p{Lu}[\\p{L}.'’-]{0,30}){1,3}"
const names = `${name}(?:(?:,\\s${name}){0,4}(?:,?\\s(?:and|AND)\\s|\\s&\\s)${name})?`
/** Words of which one is in the name of most bodies that publish. */
const kinds =
  'Ministry|Department|Office|Agency|Bank|Commission|Council|Authority|Institute|Institution|Bureau|Board|Fund|Organi[sz]ation|University|Association|Foundation|Federation|Cent(?:re|er)|Government|Treasury|Administration|Parliament|Service|House|Court|Union|Committee|Corporation|Company|Group|Defence|Defense|Works|Police|Survey|Academy|Society|Trust|Forum|Laboratory|College|School|Times|Post|Tribune|Review|Magazine|Weekly|Daily|Monthly|Ledger|Observer|Bulletin|Standard|Reporter|Herald|Gazette|News|Press|Journal|Guardian|Chronicle'
const part = "(?:of|for|and|the|on|&|\\p{Lu}[\\p{L}.'’-]{0,30})"
const body = `(?:(?:The\\s)?(?:${part}\\s){0,6}(?:${kinds})(?:\\s${part}){0,8})`

/** How English documents name who wrote them, who published them, and when; those first that are most to be trusted. */
export const credits: readonly Credit[] = [
  { pattern: /^(?:Title|Headline|Subject|Re):\s(?<title>\S.{3,200})$/ },
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
      `^(?:[Bb]y|BY|Written by|Words|Text|Interview|Interview by|Host|Author|Authors|Reporter):?\\s(?:[a-z-]+\\s){0,5}(?<authors>${names})(?:\\s?[.,|·(–—-].{0,80})?$`,
      'u',
    ),
  },
  // A sender is a person or a body.
  {
    pattern: new RegExp(
      `^From:\\s(?!.*\\b(?:${kinds})\\b)(?<authors>\\p{Lu}\\.(?:\\s\\p{Lu}\\.)?\\s\\p{Lu}[\\p{L}’'-]{1,30}|${name})(?:,\\s.{0,60})?$`,
      'u',
    ),
  },
  {
    pattern:
      /^From:\s(?!\p{L}\.)(?<publisher>\p{L}[^<>:|]{1,80}?)(?:\s<\S+>|\sand\s(?:the\s)?(?:\p{Lu}\p{L}*\s){0,3}(?:Hon|MP|Minister|Secretary)\b.*)?$/iu,
  },
  {
    pattern: new RegExp(
      `^(?!.*\\b(?:${kinds})\\b)(?<authors>${names})(?:\\sand\\sagencies|\\sin\\s\\p{Lu}\\S{1,20})?$`,
      'u',
    ),
    where: 'dated',
  },
  {
    pattern:
      /^(?:Source|Publisher|Published by|Issued by|Released by|Organi[sz]ation|Agency|Department|Outlet)\s?[:|]\s?(?<publisher>\p{L}[^:|\d]{1,80}?)\.?$/iu,
  },
  { pattern: new RegExp(`^(?<publisher>${body})\\s?(?:[|:·–—-]\\s)?(?:press|media|news)\\srelease$`, 'iu') },
  { pattern: new RegExp(`^(?:press|media|news)\\srelease\\s?(?:[|:·–—-]|from|by)\\s?(?<publisher>${body})$`, 'iu') },
  { pattern: new RegExp(`^(?<publisher>${body})$`, 'u'), where: 'above' },
  {
    pattern: new RegExp(
      `^(?!.*\\b(?:PRESS|NEWS|REPORT|SUMMARY|STATEMENT|BULLETIN)\\b)(?<publisher>(?:\\p{Lu}+\\s){0,6}(?:${kinds.toUpperCase()})(?:\\s\\p{Lu}+){0,6})$`,
      'u',
    ),
    where: 'above',
  },
  {
    pattern:
      /(?:©|\(c\)|copyright)\s?(?:©\s?)?(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s)?(?:by\s)?(?<publisher>\p{L}[\p{L}&'’ -]{1,60}?)(?=\s?(?:[.,|]|all rights|$))/iu,
    where: 'bottom',
  },
]
