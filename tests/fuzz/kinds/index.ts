import { briefs } from './briefs.ts'
import type { Kind } from './kind.ts'
import { pdfs, preparePdfs } from './pdfs.ts'
import { pictures } from './pictures.ts'
import { sources } from './sources.ts'

export const kinds = { briefs, pictures, sources, pdfs } satisfies Record<string, Kind>
export type KindName = keyof typeof kinds
export const kindNames = Object.keys(kinds) as KindName[]

/** Prepares a kind before its first input is generated. */
export const prepare = async (kind: KindName): Promise<void> => {
  if (kind === 'pdfs') await preparePdfs()
}
