import type { Meta, Story } from '../stories'
import { SourceList, type SourceListProps } from './source-list'

const meta = {
  title: 'Components/SourceList',
  component: SourceList,
} satisfies Meta<SourceListProps>

export default meta

export const Korean: Story<SourceListProps> = {
  args: {
    entries: [
      {
        id: 'source-1',
        label: '1',
        text: '미래협력부, 「해안 디지털 등대 구상」, 2024. 5. 10.',
        url: 'https://records.example.org/1',
      },
      {
        id: 'source-2',
        label: '2',
        text: [
          { type: 'text', value: '한빛정책연구원, ' },
          { type: 'emphasis', children: [{ type: 'text', value: '바다 백서' }] },
          { type: 'text', value: ', 2025, 7쪽.' },
        ],
      },
      { id: 'source-3', label: '3', text: '한빛만 관측센터, 「관측 규정」, 제3조.' },
    ],
  },
}

export const English: Story<SourceListProps> = {
  args: {
    locale: 'en',
    entries: [
      {
        id: 'source-1',
        label: '1',
        text: 'Ministry of Future Cooperation, Digital Lighthouses, 10 May 2024.',
        url: 'https://records.example.org/1',
      },
      { id: 'source-2', label: '2', text: 'Hanbit Institute for Policy, The Sea in Figures, 2025, p. 7.' },
    ],
  },
}

export const One: Story<SourceListProps> = {
  args: { label: '자료', entries: [{ id: 'source-1', label: '1', text: '미래협력부, 「해안 디지털 등대 구상」.' }] },
}

/** More than three stand in two columns where there is room. */
export const TwoColumns: Story<SourceListProps> = {
  args: {
    entries: Array.from({ length: 9 }, (_, index) => ({
      id: `source-${index + 1}`,
      label: String(index + 1),
      text: `한빛만 관측센터, 「${index + 1}차 관측 보고」, 2025.`,
      ...(index % 3 === 0 ? { url: `https://records.example.org/reports/${index + 1}` } : {}),
    })),
  },
}

/** More than a page holds: on each page the second column goes on where the first ends. */
export const Many: Story<SourceListProps> = {
  args: {
    entries: Array.from({ length: 70 }, (_, index) => ({
      id: `source-${index + 1}`,
      label: String(index + 1),
      text: `한빛만 관측센터, 「${index + 1}차 관측 보고」.`,
    })),
  },
}

/** Notes that refer to a list of sources of its own, in which each stands once. */
export const Notes: Story<SourceListProps> = {
  args: {
    locale: 'en',
    label: 'Notes',
    entries: Array.from({ length: 12 }, (_, index) => ({
      id: `note-${index + 1}`,
      label: String(index + 1),
      text: [
        {
          type: 'link',
          href: `#source-${(index % 3) + 1}`,
          children: [{ type: 'text', value: `Source ${(index % 3) + 1}` }],
        },
        { type: 'text', value: `, p. ${index * 7 + 2}.` },
      ],
    })),
  },
}

export const LongWords: Story<SourceListProps> = {
  args: {
    locale: 'en',
    entries: [
      {
        id: 'source-1',
        label: '1',
        text: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsentwurfsbegründungsanlagenverzeichnis.',
        url: 'https://records.example.org/a/very/long/address/that/has/no/place/to/break/it/but/its/slashes?and=a&long=query',
      },
    ],
  },
}

export const Empty: Story<SourceListProps> = { args: { entries: [] } }
