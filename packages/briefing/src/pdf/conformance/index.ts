import { a2a, a3a, type Level, ua1 } from './levels'

/**
 * Conformance of a file: PDF/UA-1 with PDF/A-2a, PDF/UA-1 alone, or PDF/UA-1 with PDF/A-3a, which allows attachments.
 * `none` claims nothing and has no tags.
 */
export type Standard = 'ua-1+a-2a' | 'ua-1' | 'a-3a' | 'none'

/** All standards, the default first. */
export const standards: readonly Standard[] = ['ua-1+a-2a', 'ua-1', 'a-3a', 'none']

/** Conformance levels of a standard. */
export const levelsOf = (standard: Exclude<Standard, 'none'>): readonly Level[] => levels[standard]

const levels: Record<Exclude<Standard, 'none'>, readonly Level[]> = {
  'ua-1+a-2a': [ua1, a2a],
  'ua-1': [ua1],
  'a-3a': [ua1, a3a],
}
