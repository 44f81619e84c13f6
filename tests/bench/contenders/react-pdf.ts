import { join } from 'node:path'
import { Font, renderToBuffer } from '@react-pdf/renderer'
import type { BriefContent } from '../content/brief-content.ts'
import type { Contender } from './contender.ts'
import { fontFolder } from './font-folder.ts'
import { briefDocument } from './react-pdf-document.ts'

const faces = [
  { fontWeight: 400, file: 'Pretendard-Regular.ttf' },
  { fontWeight: 500, file: 'Pretendard-Medium.ttf' },
  { fontWeight: 600, file: 'Pretendard-SemiBold.ttf' },
  { fontWeight: 700, file: 'Pretendard-Bold.ttf' },
] as const

/** @react-pdf/renderer as its manual shows it: a component tree written by hand, nothing tuned. */
export const contender: Contender = {
  async prepare() {
    const fonts = faces.map(({ fontWeight, file }) => ({ fontWeight, src: join(fontFolder, file) }))
    Font.register({ family: 'Pretendard', fonts })
  },
  async render(text) {
    return renderToBuffer(briefDocument(JSON.parse(text) as BriefContent))
  },
}
