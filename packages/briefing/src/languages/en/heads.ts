import type { FigureStatus } from '../rules'
import { nounUnit } from './counted-noun'
import { unitOf } from './units'

/** Marks of numbers that are revised, provisional, expected: they are no units. */
export const noUnit = /^(?:[rpefbc]|rev|prov|est|proj|prel)\.?$/i

/** A head of a table whose numbers count in per cent. */
export const shareHead = /\b(?:change|growth|rate|share|per cent|percent|proportion)\b/i

const number = /^(?:total\s)?number\sof\s((?:[a-z-]+\s){0,2}[a-z]+s)(?:$|\s(?:of|in|per|a|at|with|who|that)\b)/i
const done =
  /^((?:[a-z-]+\s)?[a-z]+[^s\W]s)\s(?:[a-z]{2,}(?:ed|en|own)|lost|built|sold|made|held|born|sent|won|left|run|bought|lent|paid|met)$/i
const time = /^((?:second|minute|hour|day|week|month|year)s)\s(?:of|a|an|per|lost|worked|in)\b/i
/** Heads of those who are counted: Deaths, Injured, Employees. */
const victims = /^(?:dead|deaths|injured|wounded|killed|missing|displaced|casualties|fatalities)$/i
const money =
  /^(?:sales|exports|imports|prices|costs|revenues|profits|wages|taxes|earnings|rates|shares|losses|savings|funds)$/i

/** The unit that the words of a head name: homes of “Homes built”, hours of “Hours of teaching a year”. */
export const unitOfHead = (words: string): string | undefined => {
  const [alone] = /^[A-Za-z]+$/.exec(words.trim()) ?? []
  if (alone && (victims.test(alone) || nounUnit(alone.toLowerCase()).unit === 'people')) return 'people'
  const noun = (number.exec(words) ?? done.exec(words) ?? time.exec(words))?.[1]?.toLowerCase()
  if (noun === undefined || money.test(noun.split(' ').at(-1) ?? '')) return undefined
  return unitOf(noun)?.unit ?? noun
}

/** “Accounts (in thousands)” */
export const scaleOfHead = (words: string): { written: string; word: string } | undefined => {
  const [, written, word] = /\bin ((thousand|million|billion)s)\b/i.exec(words) ?? []
  return written && word ? { written, word: word.toLowerCase() } : undefined
}

/** Whether the numbers under a head are planned or estimates. */
export const statusOfHead = (words: string): FigureStatus | undefined => {
  if (
    /\b(?:forecasts?|proj(?:ected|ections?|\.)|est\.|estimate[sd]?|expected|outlook)(?![a-z])|\b20\d\d\s?\(?[ef]\)?(?![a-z])/i.test(
      words,
    )
  )
    return 'estimate'
  return /\b(?:planned|budget(?:ed)?|targets?|required|proposed|requested|needed)\b/i.test(words)
    ? 'planned'
    : undefined
}
