/** The brief that `briefing init` writes, and its source: those of the language in which most briefs are written. */
export { starterBrief, starterSource } from './ko/starter'
