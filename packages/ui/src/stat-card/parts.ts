import { componentParts } from '../target/component-parts'

/** The parts of a figure: `value` holds the figure as it is written, with its unit and bound. */
export const statCardParts = /* @__PURE__ */ componentParts('stat-card', ['label', 'value', 'delta', 'context', 'asOf'])

export type StatPart = keyof typeof statCardParts.names
