import type { ReadingRules } from '../../languages/rules'

const particle = /(?:에서는|에서|에게|으로|까지|부터|이라고|라고|은|는|이|가|을|를|의|에|와|과|로|도|며|고)$/

/** The words of a passage that carry meaning, without particles, figures and what every text has. */
export const contentWords = (text: string, { page }: ReadingRules): Set<string> =>
  new Set(
    text
      .split(/[^\p{L}\p{N}]+/u)
      .map((word) => (word.length > 2 ? word.replace(particle, '') : word).toLowerCase())
      .filter((word) => word.length > 1 && !/^\d/.test(word) && !page.common.test(word)),
  )

/** How many words two passages share. */
export const sharedWords = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((word) => b.has(word)).length
