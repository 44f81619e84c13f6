/** What can be shown over the pages of a document, for those who look for what went wrong. */
export const debugLayers = ['boxes', 'baselines', 'tags'] as const

export type DebugLayer = (typeof debugLayers)[number]
