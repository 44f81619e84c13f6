import { type Locale, type LocaleName, Quote, StatGrid, Table, Timeline } from '@briefing-kit/ui'
import type { ReactElement } from 'react'
import { arabic } from './arabic'

/** The texts of the components in a picture. */
interface Words {
  locale: LocaleName | Locale
  title: string
  events: [string, string, string, string]
  quotation: string
  speaker: { name: string; role: string; organisation: string }
  figures: [string, string, string]
  works: [string, string, string, string]
  change: string
  tonnes: string
  trend: string
}

const english: Words = {
  locale: 'en',
  title: 'Water in Hanbit',
  events: ['The site was chosen.', 'The pipes were ordered.', 'The council agreed.', 'Public hearing'],
  quotation: 'There will be more water before the summer.',
  speaker: { name: 'Han Doyun', role: 'Mayor', organisation: 'City of Hanbit' },
  figures: ['Water a day', 'Renewed pipes', 'Works'],
  works: ['Works', 'North', 'South', 'Total'],
  change: 'Change',
  tonnes: 'tonnes',
  trend: 'From 24 to 30 thousand tonnes',
}

const inArabic: Words = {
  locale: arabic,
  title: 'المياه في هانبيت',
  events: ['اختارت المدينة الموقع.', 'طلبت المدينة الأنابيب.', 'وافق المجلس على الخطة.', 'جلسة استماع عامة'],
  quotation: 'ستزيد كمية المياه قبل الصيف.',
  speaker: { name: 'هان دويون', role: 'العمدة', organisation: 'مدينة هانبيت' },
  figures: ['المياه في اليوم', 'أنابيب مجددة', 'محطات'],
  works: ['المحطة', 'الشمال', 'الجنوب', 'المجموع'],
  change: 'التغير',
  tonnes: 'طن',
  trend: 'من 24 إلى 30 ألف طن',
}

/** The four components that the pictures show. */
export const Components = ({ rtl = false }: { rtl?: boolean }): ReactElement => {
  const { locale, title, events, quotation, speaker, figures, works, change, tonnes, trend } = rtl ? inArabic : english
  const [place, north, south, total] = works
  const delta = { value: 4.2, unit: '%', direction: 'up', sentiment: 'good' } as const
  return (
    <>
      <Timeline
        locale={locale}
        title={title}
        asOf="2025-06-12"
        items={[
          { date: '2024-05', title: events[0], marker: 'diamond' },
          { date: '2024-09?', title: events[1], status: 'doubtful' },
          { date: '2025-06-03', title: events[2] },
          { date: '2025-06-20', title: events[3], status: 'planned' },
        ]}
      />
      <Quote locale={locale} parts={[quotation]} speaker={speaker} date="2025-06-03" />
      <StatGrid
        locale={locale}
        items={[
          { label: figures[0], value: 30000, unit: tonnes, delta, trend: { values: [24, 26, 25, 30], label: trend } },
          { label: figures[1], value: 62, unit: '%', asOf: '2025-06', emphasis: true },
          { label: figures[2], value: 3, asOf: '2025-06' },
        ]}
      />
      <Table
        locale={locale}
        title={title}
        unit={tonnes}
        columns={[{ title: place }, { title: '2024' }, { title: '2025' }, { title: change, sign: true }]}
        rows={[
          [north, 12000, 18000, 6000],
          [south, 13000, 12000, -1000],
        ]}
        total={[total, 25000, 30000, 5000]}
      />
    </>
  )
}
