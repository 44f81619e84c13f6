import type { Statements } from '../rules'
import { shortHashes } from '../shared/short-hashes'

const counted = (number: number, what: string): string =>
  number > 0 ? `${number} ${what}${number === 1 ? '' : 's'}` : ''

export const statements: Statements = {
  unproven:
    'Raised figures refer to the sources at the end. Quotations, figures and dates have not been compared with them mechanically.',
  proven: ({ quotations, figures, dates, hashes }) =>
    `Raised figures refer to the sources at the end. ${[
      counted(quotations, 'quotation'),
      counted(figures, 'figure'),
      counted(dates, 'date'),
    ]
      .filter(Boolean)
      .join(' · ')} compared mechanically: all stand in their sources (SHA-256 ${shortHashes(hashes)}).`,
  unsourced: 'This brief names no sources. Its quotations, figures and dates are unverified.',
  sameSource: (number) => `Same source as ${number}`,
  accessed: (date) => `accessed ${date}`,
}
