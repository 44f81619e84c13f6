import type { TextChildren } from './element'
import type { TextAround } from './no-break'

export type { TextAround }

/** On paper the lines are ours: a text needs no help. */
export const noBreak = (text: string, _around?: TextAround): TextChildren => text
