import type { DraftingRules } from '../../languages/rules'

/** The content words of a passage: without endings, figures and the common words of the language. */
export const contentWords = (text: string, { ending, common }: DraftingRules): Set<string> =>
  new Set(
    text
      .split(/[^\p{L}\p{N}]+/u)
      .map((word) => (ending && word.length > 2 ? word.replace(ending, '') : word).toLowerCase())
      .filter((word) => word.length > 1 && !/^\d/.test(word) && !common.test(word)),
  )

/** How many words two passages share. */
export const sharedWords = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((word) => b.has(word)).length
