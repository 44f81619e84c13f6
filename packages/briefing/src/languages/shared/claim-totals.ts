import type { ClaimCount, Proven } from '../rules'

/** The kinds of claims that a brief makes, in the order in which they are said, with how many there are of each. */
export const claimKinds = ({ quotations, figures, dates }: Proven): [kind: Kind, count: ClaimCount][] =>
  Object.entries({ quotations, figures, dates }).filter(([, { all }]) => all > 0) as [Kind, ClaimCount][]

type Kind = 'quotations' | 'figures' | 'dates'

/** The claims of all kinds together. */
export const claimTotal = ({ quotations, figures, dates }: Proven): ClaimCount => ({
  all: quotations.all + figures.all + dates.all,
  proven: quotations.proven + figures.proven + dates.proven,
})

/** Beside what was not compared with a source. A ring would mean “right” to Korean readers, a dagger “dead” to others. */
export const openMark = '*'
