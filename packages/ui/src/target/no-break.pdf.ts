import type { TextChildren } from './element'
import type { TextAround } from './no-break'

export type { TextAround }

/** On paper the lines are ours: a text needs no help. */
export const noBreak = (text: string, _around?: TextAround): TextChildren => text

/** On paper there is none that is more than a string. */
export const unbroken = (_node: unknown): { text: string; around: TextAround } | undefined => undefined
