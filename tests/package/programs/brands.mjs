// Two brands in one process, on paper and on a screen.
import { writeFileSync } from 'node:fs'
import * as web from '@briefing-kit/ui'
import { registerFonts } from '@briefing-kit/ui/fonts'
import * as pdf from '@briefing-kit/ui/pdf'
import { Document, Page, renderToBuffer } from '@react-pdf/renderer'
import { createElement as h } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

registerFonts()
const brands = { red: '#8a1538', green: '#0a6640' }
const card = { label: '하루 공급량', value: 30000, unit: '톤' }

const branded = (ui) =>
  Object.entries(brands).map(([key, light]) => {
    const tokens = ui.createBrand({ color: { accent: { light, dark: '#ffffff' } } })
    return h(ui.Brand, { key, tokens }, h(ui.StatCard, card))
  })

writeFileSync('brands.html', renderToStaticMarkup(h('main', null, branded(web), h(web.StatCard, card))))
const pages = [...branded(pdf), h(pdf.StatCard, { key: 'own', ...card })]
writeFileSync(
  'brands.pdf',
  await renderToBuffer(
    h(
      Document,
      null,
      pages.map((one) => h(Page, { key: one.key }, one)),
    ),
  ),
)
