// A user's own document in plain Node: a Timeline without a brief around it.
import { writeFileSync } from 'node:fs'
import { registerFonts } from '@briefing-kit/ui/fonts'
import { Timeline } from '@briefing-kit/ui/pdf'
import { Document, Page, renderToBuffer } from '@react-pdf/renderer'
import { createElement as h } from 'react'

registerFonts()
registerFonts()
const items = [
  { date: '2024-05', title: '정수장의 터를 골랐다.' },
  { date: '2025-06-20', title: '韓·日 전문가가 ㉮안을 살핀다.', status: 'planned' },
]
const timeline = h(Timeline, { title: '물 공급 일지', items })
writeFileSync('timeline.pdf', await renderToBuffer(h(Document, null, h(Page, { size: 'A4' }, timeline))))
