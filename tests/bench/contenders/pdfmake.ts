import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { BriefContent } from '../content/brief-content.ts'
import type { Contender } from './contender.ts'
import { fontFolder } from './font-folder.ts'
import { briefDefinition } from './pdfmake-definition.ts'

// pdfmake exports an object, which its types describe as a module.
const pdfmake = createRequire(import.meta.url)('pdfmake') as typeof import('pdfmake')

const face = (name: string): string => join(fontFolder, `Pretendard-${name}.ttf`)

/** pdfmake's own kind of document, written by hand. */
export const contender: Contender = {
  async prepare() {
    pdfmake.setLocalAccessPolicy(() => true)
    pdfmake.setUrlAccessPolicy(() => false)
    // A family of pdfmake's has two weights.
    pdfmake.setFonts({
      Pretendard: { normal: face('Regular'), bold: face('Bold') },
      PretendardMedium: { normal: face('Medium'), bold: face('SemiBold') },
    })
  },
  async make(input, output) {
    const brief = JSON.parse(await readFile(input, 'utf8')) as BriefContent
    await writeFile(output, await pdfmake.createPdf(briefDefinition(brief)).getBuffer())
  },
}
