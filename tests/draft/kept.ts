import { join } from 'node:path'
import { root } from '../command/run.ts'
import type { Sums } from './measure.ts'

/** The sums of some texts. */
export interface KeptSums extends Sums {
  texts: number
  /** At which they were measured: none, where texts came at several times. */
  commit?: string
}

/** The sums that the page of the documentation shows, by folder of the set: `ko/known`. */
export interface Kept {
  sums: Record<string, KeptSums>
  /** Before any rule was changed with the texts of the folder in view. */
  first: Record<string, KeptSums>
}

export const keptFile = join(root, 'apps/docs/guides/evidence/measured.json')

/** As the formatter has it: short lists on one line. */
export const jsonOf = (value: object): string =>
  `${JSON.stringify(value, null, 2).replace(/\[[\s\d,]+\]/g, (list) => list.replace(/\s+/g, ' ').replace('[ ', '[').replace(' ]', ']'))}\n`
