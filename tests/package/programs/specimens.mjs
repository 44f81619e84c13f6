// Every component as HTML, each of its forms in a cell of a page: printed as JSON, by its name.
import * as ui from '@briefing-kit/ui'
import { createElement as h } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

const refs = [{ label: '1', href: '#source-1' }, { label: '2' }]
const square =
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="64" height="24"><rect width="64" height="24"/></svg>'
const rich = ui.parseMarkdown(
  'The plan is **ready** and *open*, as [the city](https://example.org) says.\\\nIt is long.',
)
const events = [
  { date: '2024-05', title: 'The site was chosen.', note: 'Two were looked at.', refs },
  { date: '2024-09?', title: 'The pipes were ordered.', status: 'doubtful' },
  { gap: true },
  { date: '2025-06-01', title: 'The tender was called off.', status: 'cancelled' },
  { date: '2025-06-20/2025-06-21', title: 'Public hearing', status: 'planned', marker: 'diamond' },
]
const locale = 'en'
const figure = {
  locale,
  label: 'Water a day',
  value: 30000,
  unit: 't',
  asOf: '2025-06',
  context: 'Measured at the dam',
}
const delta = { value: 4.2, unit: '%p', direction: 'up', sentiment: 'good' }
const trend = { values: [3, 5, 4, 8], label: 'From 3 to 8' }

const speaker = { name: 'Han Doyun', role: 'Mayor', organisation: 'Hanbit' }
const source = { title: 'Minutes', url: 'https://example.org/minutes', locator: 'p. 7' }
const quote = { locale, speaker, source, date: '2025-05-20', refs }
const columns = [{ title: 'Works' }, { title: 'Tonnes' }, { title: 'Note' }]
const rows = [
  ['North', 1200.5, 'old'],
  ['South', null, 'new'],
]

const specimens = {
  Timeline: [
    h(ui.Timeline, { locale, items: events, title: 'Water', asOf: '2025-06-12', id: 'chronology' }),
    h(ui.Timeline, { locale, items: events, density: 'compact' }),
    h(ui.Timeline, { locale, items: events.filter(({ date }) => date), orientation: 'horizontal' }),
  ],
  Abbreviations: [
    h(ui.Abbreviations, { of: { WOB: 'World Observation Board' } }, h(ui.Prose, { text: 'The WOB met.' })),
  ],
  Skeleton: [h(ui.Skeleton, { locale, of: 'timeline', count: 2 }), h(ui.Skeleton, { locale, of: 'stat-card' })],
  Quote: [
    h(ui.Quote, { ...quote, parts: ['We listen first.', 'Then we build.'] }),
    h(ui.Quote, { ...quote, gist: 'The city will listen before it builds.' }),
    h(ui.Quote, { ...quote, parts: ['We listen first. Then we build.'], variant: 'pull' }),
    h(ui.Quote, { ...quote, parts: ['We listen first.'], original: { lang: 'ko', parts: ['먼저 듣겠다.'] } }),
  ],
  StatCard: [
    h(ui.StatCard, { ...figure, delta, trend, refs, emphasis: true }),
    h(ui.StatCard, { ...figure, trend, size: 'large' }),
  ],
  StatGrid: [h(ui.StatGrid, { locale, items: [figure, { ...figure, label: 'Water a night', delta }] })],
  Table: [h(ui.Table, { locale, columns, rows, total: ['All', 1200.5, ''], title: 'Works', unit: 't', notes: ['a'] })],
  Figure: [h(ui.Figure, { src: square, alt: 'A square', title: 'A finding', number: 'Figure 1', note: 'And more' })],
  Prose: [h(ui.Prose, { text: 'A text with a list:\n\n- **one**\n- *two*\n\n1. first\n2. second' })],
  Box: [h(ui.Box, { locale, text: 'What to know besides.' })],
  Heading: [h(ui.Heading, { text: 'What changes', number: '1' }), h(ui.Heading, { text: 'In summer', level: 2 })],
  KeyMessages: [h(ui.KeyMessages, { locale, items: ['Water comes first.', rich.blocks[0].children] })],
  Masthead: [
    h(ui.Masthead, {
      locale,
      title: 'Water in\nsummer',
      subtitle: 'A plan',
      publisher: 'Hanbit',
      series: { name: 'Briefs', number: '3' },
      date: '2025-06-12',
      authors: [{ name: 'Han Doyun', affiliation: 'Hanbit' }],
      marking: 'Draft',
    }),
  ],
  Recommendations: [
    h(ui.Recommendations, { locale, items: [{ to: 'City', by: '2026', text: 'Build.', detail: 'Soon.' }] }),
  ],
  SourceList: [
    h(ui.SourceList, { locale, entries: [{ id: 's', label: '1', text: 'Minutes', url: 'https://a.example' }] }),
  ],
  Colophon: [h(ui.Colophon, { locale, contact: ['a@example.org'], licence: 'CC BY', disclaimer: 'None' })],
  Statement: [h(ui.Statement, { label: 'Evidence', text: 'Twelve of twelve.' })],
  Stack: [h(ui.Stack, { gap: 'blocks' }, h(ui.Prose, { key: 1, text: 'One' }), h(ui.Prose, { key: 2, text: 'Two' }))],
  MainColumn: [h(ui.MainColumn, null, h(ui.Prose, { key: 1, text: 'One' }))],
}

process.stdout.write(
  JSON.stringify(
    Object.fromEntries(Object.entries(specimens).map(([name, of]) => [name, of.map(renderToStaticMarkup)])),
  ),
)
