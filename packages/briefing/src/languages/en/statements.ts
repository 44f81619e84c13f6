import type { Proven, Statements } from '../rules'
import { claimKinds, claimTotal, openMark } from '../shared/claim-totals'

const singular = { quotations: 'quotation', figures: 'figure', dates: 'date' }

const listed = (words: readonly string[]): string =>
  [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(' and ')

const comparedOf = (proven: Proven): string => {
  const total = claimTotal(proven)
  const kinds = claimKinds(proven)
  if (total.proven < total.all) return `${total.proven} of ${total.all} ${listed(kinds.map(([kind]) => kind))}`
  const counted = listed(kinds.map(([kind, { all }]) => `${all} ${all === 1 ? singular[kind] : kind}`))
  return total.all === 1 ? counted : `All ${counted}`
}

const marked = ({ open = [] }: Proven): string => (open.length > 0 ? ` What is marked ${openMark} was not.` : '')

export const statements: Statements = {
  proven: (proven) =>
    (claimTotal(proven).proven === 1
      ? `${comparedOf(proven)} was compared with its source and stands there.`
      : `${comparedOf(proven)} were compared with their sources and stand there.`) + marked(proven),
  notCompared: 'not compared with its source',
  sameSource: (number) => `Same source as ${number}`,
  accessed: (date) => `accessed ${date}`,
}
