import { checkAnnotations } from './conditions/annotations.ts'
import { checkArchive } from './conditions/archive.ts'
import { checkFonts } from './conditions/fonts.ts'
import { checkMarks } from './conditions/marks.ts'
import { checkMetadata } from './conditions/metadata.ts'
import { checkOutline } from './conditions/outline.ts'
import { checkStructure } from './conditions/structure.ts'
import type { Finding, Standard } from './conditions.ts'
import { openPdf, type PdfFile } from './file/open.ts'

/** Every condition that a file breaks, as far as a program can tell. */
export const check = async (bytes: Uint8Array, standard: Standard): Promise<Finding[]> =>
  checkFile(await openPdf(bytes), standard)

export const checkFile = (file: PdfFile, standard: Standard): Finding[] => [
  ...checkMarks(file),
  ...checkStructure(file),
  ...checkMetadata(file, standard),
  ...checkOutline(file),
  ...checkAnnotations(file),
  ...checkFonts(file),
  ...checkArchive(file, standard),
]
