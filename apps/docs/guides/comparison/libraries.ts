/** A library, and the parts of it that were reviewed. */
export interface Library {
  name: string
  /** The version reviewed in November 2026, and the pages read. */
  read: string
}

export const libraries = {
  ours: { name: 'Briefing Kit', read: 'this repository' },
  antd: { name: 'Ant Design', read: '6.6.8, rendered; types and documentation' },
  mantine: { name: 'Mantine', read: '9.7.4 of @mantine/core, rendered; types and documentation' },
  chakra: { name: 'Chakra UI', read: '3.37.0 of @chakra-ui/react, rendered; types and documentation' },
  mui: { name: 'MUI', read: '7.0.0 of @mui/lab, rendered; types' },
  primer: { name: 'Primer', read: '38.40.0 of @primer/react, rendered; types and documentation' },
  flowbite: { name: 'Flowbite React', read: '0.12.17 of flowbite-react, rendered; types' },
  tremor: { name: 'Tremor', read: '3.18.7 of @tremor/react, rendered; types and documentation' },
} satisfies Record<string, Library>

export type LibraryName = keyof typeof libraries

/** One feature. A library without an entry was reviewed, and we found no such feature. */
export interface Feature {
  feature: string
  has: Partial<Record<LibraryName, string>>
}

export const timeline: Feature[] = [
  {
    feature: 'The component',
    has: {
      ours: 'Timeline',
      antd: 'Timeline',
      mantine: 'Timeline',
      chakra: 'Timeline',
      mui: 'Timeline, in the lab package',
      primer: 'Timeline',
      flowbite: 'Timeline',
      tremor: 'none; Tracker shows status blocks',
    },
  },
  {
    feature: 'Given as',
    has: {
      ours: 'data: items',
      antd: 'data: items',
      mantine: 'child elements',
      chakra: 'child elements',
      mui: 'child elements',
      primer: 'child elements',
      flowbite: 'child elements',
    },
  },
  {
    feature: 'Elements of list and entry',
    has: {
      ours: 'ol, li, time',
      antd: 'ol, li',
      mantine: 'div, div',
      chakra: 'div, div, with the roles list and listitem',
      mui: 'ul, li',
      primer: 'div, div; ol and li behind a feature flag',
      flowbite: 'ol, li, time',
    },
  },
  {
    feature: 'Knows dates: precision, ranges, order, grouping',
    has: { ours: 'EDTF, sorted, grouped by year or month' },
  },
  {
    feature: 'Planned, doubtful, cancelled: in words and shapes',
    has: { ours: 'five statuses, a legend, an as-of mark' },
  },
  {
    feature: 'Marks the entry that is under way',
    has: { antd: 'loading entry', mantine: 'active, with coloured line' },
  },
  {
    feature: 'Icons, avatars or any node as the mark',
    has: {
      antd: 'yes',
      mantine: 'bullet',
      chakra: 'Indicator',
      mui: 'TimelineDot',
      primer: 'Badge',
      flowbite: 'Point',
    },
  },
  {
    feature: 'Alternating sides',
    has: { antd: 'alternate', mui: 'alternate' },
  },
  {
    feature: 'Side by side',
    has: { ours: 'three to five short events', antd: 'horizontal', flowbite: 'horizontal' },
  },
]

export const quote: Feature[] = [
  {
    feature: 'The component',
    has: { ours: 'Quote', mantine: 'Blockquote', chakra: 'Blockquote', flowbite: 'Blockquote' },
  },
  {
    feature: 'Attribution',
    has: {
      ours: 'speaker, office, document, date, place',
      mantine: 'cite: one node',
      chakra: 'Caption: one node',
      flowbite: 'as you write it',
    },
  },
  {
    feature: 'Elements',
    has: {
      ours: 'figure, blockquote, figcaption; no blockquote for indirect speech',
      mantine: 'blockquote, with cite inside it',
      chakra: 'figure, blockquote, figcaption',
      flowbite: 'blockquote',
    },
  },
  { feature: 'Quotation marks of the language, nested marks turned', has: { ours: 'Korean and English' } },
  { feature: 'Parts with a shown gap', has: { ours: 'yes' } },
  { feature: 'Indirect speech that never looks like a quotation', has: { ours: 'gist' } },
  { feature: 'A translation with its original', has: { ours: 'yes' } },
  { feature: 'Pull quote', has: { ours: 'yes' } },
  { feature: 'Icon', has: { mantine: 'yes', chakra: 'yes' } },
]

export const stat: Feature[] = [
  {
    feature: 'The component',
    has: {
      ours: 'StatCard, StatGrid',
      antd: 'Statistic',
      chakra: 'Stat',
      tremor: 'parts: Card, Metric, BadgeDelta',
    },
  },
  {
    feature: 'Number and unit as data, written by the language',
    has: {
      ours: '1.234e14 KRW is 123조 4,000억 원',
      antd: 'separators, precision, a formatter of your own',
      chakra: 'FormatNumber (Intl)',
      tremor: 'a formatter of your own',
    },
  },
  {
    feature: 'Direction of a change apart from whether it is good',
    has: { ours: 'yes, said in words', tremor: 'isIncreasePositive, by colour' },
  },
  {
    feature: 'A change said to those who see no arrow',
    has: {
      ours: 'a word beside the triangle',
      chakra: 'as you write it: the arrow has no text',
      tremor: 'as you write it: the arrow has no text',
    },
  },
  {
    feature: 'Elements',
    has: { ours: 'div with the role group, named', antd: 'div', chakra: 'dl, dt, dd', tremor: 'div, p, span' },
  },
  { feature: 'Bounds, ranges, planned, estimate, rank, as of', has: { ours: 'yes' } },
  { feature: 'Small trend line', has: { ours: 'with alternative text', tremor: 'Spark charts' } },
  { feature: 'Larger interactive charts', has: { tremor: 'area, bar, line, donut and more' } },
  { feature: 'Countdown, loading state', has: { antd: 'yes' } },
  { feature: 'Progress bar beside the figure', has: { chakra: 'composed', tremor: 'ProgressBar' } },
]

export const everywhere: Feature[] = [
  { feature: 'The same component in PDF', has: { ours: 'yes, through react-pdf' } },
  { feature: 'Korean line breaking beyond the browser’s', has: { ours: 'particles and closing marks stay' } },
  {
    feature: 'Other components for an app: forms, menus, dialogs',
    has: {
      antd: 'yes',
      mantine: 'yes',
      chakra: 'yes',
      mui: 'yes',
      primer: 'yes',
      flowbite: 'yes',
      tremor: 'some, beside charts',
    },
  },
]
