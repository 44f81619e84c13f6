import type { Meta, Story } from '../stories'
import { StatGrid, type StatGridItem, type StatGridProps } from './stat-grid'

const meta = {
  title: 'Components/StatGrid',
  component: StatGrid,
} satisfies Meta<StatGridProps>

export default meta

const items: StatGridItem[] = [
  { label: '해안 관측 예산', value: 5.2e12, unit: 'KRW', kind: 'planned', asOf: '2025-06', emphasis: true },
  {
    label: '자료 공개율',
    value: 87.4,
    unit: '%',
    delta: { value: 4.2, unit: '%p', direction: 'up', sentiment: 'good' },
  },
  { label: '참여 기관', value: 28, unit: '곳', bound: '>=', refs: [{ label: '2', href: '#source-2' }] },
  { label: '관측망 밀도', value: 3, kind: 'rank', context: '38개 나라 가운데' },
]

export const Korean: Story<StatGridProps> = { args: { items } }

export const English: Story<StatGridProps> = {
  args: {
    locale: 'en',
    items: [
      { label: 'Coastal observation', value: 5.2e12, unit: 'KRW', kind: 'planned', asOf: '2025-06', emphasis: true },
      {
        label: 'Data made public',
        value: 87.4,
        unit: '%',
        delta: { value: 4.2, unit: '%p', direction: 'up', sentiment: 'good' },
      },
      { label: 'Institutions', value: 28, bound: '>=' },
      { label: 'Density of stations', value: 3, kind: 'rank', context: 'of 38 countries' },
    ],
  },
}

export const OneCard: Story<StatGridProps> = { args: { items: items.slice(0, 1) } }
export const TwoCards: Story<StatGridProps> = { args: { items: items.slice(0, 2) } }
export const ThreeCards: Story<StatGridProps> = { args: { items: items.slice(0, 3) } }

/** A row that is not full leaves room, so that cards stand under one another. */
export const FiveCards: Story<StatGridProps> = {
  args: { columns: 3, items: [...items, { label: '관측소', value: 47, unit: '곳' }] },
}

export const SameLabels: Story<StatGridProps> = {
  args: {
    items: [
      { key: 'before', label: '응답률', value: 54, unit: '%', asOf: '2023' },
      { key: 'after', label: '응답률', value: 61, unit: '%', asOf: '2025' },
    ],
  },
}

export const WithSparklines: Story<StatGridProps> = {
  args: {
    items: [
      { label: '공동 연구', value: 141, unit: '건', trend: { values: [38, 66, 98, 141], label: '38건에서 141건으로' } },
      { label: '평균 대기', value: 9, unit: '일', trend: { values: [21, 17, 14, 9], label: '21일에서 9일로' } },
    ],
  },
}

export const LongWords: Story<StatGridProps> = {
  args: {
    columns: 2,
    locale: 'en',
    items: [
      { label: 'Meeresbeobachtungsstationsdatenveröffentlichungsquote', value: 87.4, unit: '%' },
      { label: 'Total', value: 1_234_567_890_123, unit: 'KRW' },
      { label: 'Distance', value: [12_500, 13_750], unit: 'nautical miles' },
      { label: 'Short', value: 1 },
    ],
  },
}

export const Empty: Story<StatGridProps> = { args: { items: [] } }
