import type { ReactElement } from 'react'

type Set = Pick<typeof import('@briefing-kit/ui'), 'Quote' | 'Stack' | 'StatGrid' | 'Timeline'>

/** The three components that show most of a brand. The town and its figures are fictional. */
export const sample = (ui: Set): ReactElement => (
  <ui.Stack gap="sections">
    <ui.StatGrid
      locale="en"
      columns={2}
      items={[
        { label: 'More water each day', value: 30_000, unit: 't', kind: 'planned', emphasis: true },
        {
          label: 'Homes with new pipes',
          value: 87.4,
          unit: '%',
          delta: { value: 4.2, unit: '%p', direction: 'up', sentiment: 'good' },
        },
      ]}
    />
    <ui.Quote
      locale="en"
      parts={['Water has to be there before the summer is.']}
      speaker={{ name: 'Kim Haneul', role: 'Head of water supply', organisation: 'City of Hanbit' }}
      date="2025-06-11"
    />
    <ui.Timeline
      locale="en"
      title="Until the summer"
      asOf="2025-06-12"
      items={[
        { date: '2025-06-11', title: 'The city presents its plan' },
        { date: '2025-06-20', title: 'Public hearing', status: 'planned' },
      ]}
    />
  </ui.Stack>
)
