/** Diagnostic layers that can be drawn over pages. */
export const debugLayers = ['boxes', 'baselines', 'tags'] as const

export type DebugLayer = (typeof debugLayers)[number]
