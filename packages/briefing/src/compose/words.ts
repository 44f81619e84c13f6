import { localeFor } from '@briefing-kit/ui'

/** What was compared with the sources and stands in them. */
export interface Proven {
  /** How many there are of each. */
  quotations: number
  figures: number
  dates: number
  /** The SHA-256 of the files of the sources. */
  hashes: readonly string[]
}

/** The hashes as far as they have to be printed to be told apart. */
const prefixes = (hashes: readonly string[]): string => hashes.map((hash) => hash.slice(0, 8)).join(' · ')

/** What a brief says of itself, beyond the words of its components. */
export interface Words {
  /** The brief has sources, none of which was compared with what it prints. */
  unproven: string
  /** Every quotation, figure and date stands in its source. */
  proven(proven: Proven): string
  /** The brief names no sources at all. */
  unsourced: string
  /** A further place in a source that has a number already. */
  sameSource(number: string): string
  /** Before the day a web source was read. */
  accessed(date: string): string
}

const ko: Words = {
  unproven: '위첨자 숫자는 끝에 적은 출처의 번호다. 인용, 수치, 날짜를 원문과 기계로 대조하지는 않았다.',
  proven: ({ quotations, figures, dates, hashes }) =>
    `위첨자 숫자는 끝에 적은 출처의 번호다. ${[
      quotations > 0 ? `인용 ${quotations}건` : '',
      figures > 0 ? `수치 ${figures}건` : '',
      dates > 0 ? `날짜 ${dates}건` : '',
    ]
      .filter(Boolean)
      .join(' · ')} 원문 대조(SHA-256 ${prefixes(hashes)}).`,
  unsourced: '이 브리프에는 출처가 적혀 있지 않다. 인용, 수치, 날짜는 확인되지 않은 것이다.',
  sameSource: (number) => `${number}${/[2459]$/.test(number) ? '와' : '과'} 같은 자료`,
  accessed: (date) => `${date} 확인`,
}

const counted = (number: number, what: string): string =>
  number > 0 ? `${number} ${what}${number === 1 ? '' : 's'}` : ''

const en: Words = {
  unproven:
    'Raised figures refer to the sources at the end. Quotations, figures and dates have not been compared with them mechanically.',
  proven: ({ quotations, figures, dates, hashes }) =>
    `Raised figures refer to the sources at the end. ${[
      counted(quotations, 'quotation'),
      counted(figures, 'figure'),
      counted(dates, 'date'),
    ]
      .filter(Boolean)
      .join(' · ')} compared mechanically: all stand in their sources (SHA-256 ${prefixes(hashes)}).`,
  unsourced: 'This brief names no sources. Its quotations, figures and dates are unverified.',
  sameSource: (number) => `Same source as ${number}`,
  accessed: (date) => `accessed ${date}`,
}

/** The words for a language tag. */
export const wordsFor = (tag: string): Words => (localeFor(tag)?.tag === 'en' ? en : ko)
