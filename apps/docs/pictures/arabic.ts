import { type DateForm, type DatePoint, en, type Locale } from '@briefing-kit/ui'

const months = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
]

const point = ({ year, month, day }: DatePoint, { omit }: DateForm): string => {
  if (month === undefined) return `${year}`
  const parts = [day, omit === 'year-month' && day ? undefined : months[month - 1], omit ? undefined : year]
  return parts.filter((part) => part !== undefined).join('\u00a0')
}

/** As much Arabic as the pictures need: a locale is data, so anybody can write one. */
export const arabic: Locale = {
  ...en,
  tag: 'ar',
  labels: {
    ...en.labels,
    status: 'الحالة',
    timeline: 'مسار الأحداث',
    statusDone: 'تم',
    statusPlanned: 'مخطط',
    statusDoubtful: 'تاريخ غير مؤكد',
    milestone: 'معلم بارز',
    asOf: 'حتى {}',
    deltaUp: 'زيادة',
    sentimentGood: 'تحسن',
    unit: 'الوحدة',
  },
  quotes: { outer: ['«', '»'], inner: ['“', '”'] },
  office: (role, organisation) => [role, organisation].filter(Boolean).join('، '),
  dates: {
    ...en.dates,
    point,
    range: (start, end, form) => ({ start: point(start, form), between: ' – ', end: point(end, form) }),
    uncertain: '{}؟',
  },
  numbers: {
    ...en.numbers,
    // The minus keeps its place before the number.
    plain: (value) => `\u200e${en.numbers.plain(value)}`,
  },
}
