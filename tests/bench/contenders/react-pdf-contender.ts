import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Font, renderToBuffer } from '@react-pdf/renderer'
import type { BriefContent } from '../content/brief-content.ts'
import type { Contender } from './contender.ts'
import { fontFolder } from './font-folder.ts'
import { briefDocument, type PageOf } from './react-pdf-document.ts'

const faces = [
  { fontWeight: 400, file: 'Pretendard-Regular.ttf' },
  { fontWeight: 500, file: 'Pretendard-Medium.ttf' },
  { fontWeight: 600, file: 'Pretendard-SemiBold.ttf' },
  { fontWeight: 700, file: 'Pretendard-Bold.ttf' },
] as const

export const reactPdf = (page: PageOf): Contender => ({
  async prepare() {
    const fonts = faces.map(({ fontWeight, file }) => ({ fontWeight, src: join(fontFolder, file) }))
    Font.register({ family: 'Pretendard', fonts })
  },
  async make(input, output) {
    const brief = JSON.parse(await readFile(input, 'utf8')) as BriefContent
    await writeFile(output, await renderToBuffer(briefDocument(brief, page)))
  },
})
