export type { ComponentSet } from './components'
export { type ComposeOptions, composeBrief } from './compose-brief'
export type { Proven } from './words'
