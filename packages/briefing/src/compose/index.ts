export type { Proven } from '../languages/rules'
export type { ComponentSet } from './components'
export { type ComposeOptions, composeBrief } from './compose-brief'
