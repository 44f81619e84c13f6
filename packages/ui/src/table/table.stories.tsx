import type { Meta, Story } from '../stories'
import type { TableProps } from './props'
import { Table } from './table'

const meta = {
  title: 'Components/Table',
  component: Table,
} satisfies Meta<TableProps>

export default meta

/** With a total, and with cells that have no value. */
export const Korean: Story<TableProps> = {
  args: {
    number: '표 1',
    title: '관측 자료는 해마다 두 배로 늘었다',
    unit: '건',
    columns: [{ title: '지역' }, { title: '2023' }, { title: '2024' }, { title: '2025' }],
    rows: [
      ['한빛만', 1240, 2515, 5030],
      ['가온해', 310, null, 1284],
      ['너울섬', null, null, 96],
    ],
    total: ['합계', 1550, 2515, 6410],
    notes: ['가온해의 2024년 값은 공개되지 않았다.'],
    refs: [{ label: '1', href: '#source-1' }],
  },
}

export const English: Story<TableProps> = {
  args: {
    locale: 'en',
    number: 'Table 1',
    title: 'Observations have doubled every year',
    unit: 'records',
    columns: [{ title: 'Region' }, { title: '2023' }, { title: '2024' }, { title: '2025' }],
    rows: [
      ['Hanbit Bay', 1240, 2515, 5030],
      ['Gaon Sea', 310, null, 1284],
      ['Neoul Island', null, null, 96],
    ],
    total: ['Total', 1550, 2515, 6410],
    notes: ['The value of the Gaon Sea for 2024 was not published.'],
  },
}

/** Numbers have the digits that were given; those of one column stand under one another at the point. */
export const Decimals: Story<TableProps> = {
  args: {
    columns: [{ title: '지표' }, { title: '값' }, { title: '변화', decimals: 2 }],
    rows: [
      ['공개율', 87.4, 4.2],
      ['응답률', 60, -0.125],
      ['오차', 0.05, 0],
    ],
  },
}

/** Headings on two levels with a row of units, heads of several rows, subtotals, and notes that cells name by a mark. */
export const Grouped: Story<TableProps> = {
  args: {
    number: '표 3',
    title: '지역과 해에 따라 관측소가 보낸 자료',
    unitRow: true,
    columns: [
      { title: '바다' },
      { title: '지역' },
      {
        title: '2024년',
        columns: [
          { title: '자료', unit: '건' },
          { title: '공개율', unit: '%' },
        ],
      },
      {
        title: '2025년',
        mark: '1',
        columns: [
          { title: '자료', unit: '건' },
          { title: '공개율', unit: '%' },
        ],
      },
    ],
    rows: [
      {
        title: '동쪽',
        rows: [
          ['한빛만', 2515, 87.4, { value: 5030, mark: 'p' }, 91.5],
          ['가온해', 640, 60.2, 1284, 72.8],
          { cells: ['소계', 3155, 81.9, 6314, 87.7], subtotal: true },
        ],
      },
      {
        title: '서쪽',
        rows: [
          ['너울섬', 48, 50.5, 96, 61.3],
          ['나루곶', 120, 70.8, 131, 74.1],
          { cells: ['소계', 168, 65.0, 227, 68.7], subtotal: true },
        ],
      },
      ['그 밖', 12, 33.3, 18, 38.9],
    ],
    total: ['합계', 3335, 80.9, 6559, 86.9],
    notes: [{ mark: '1', text: '구월까지의 값이다.' }, { mark: 'p', text: '잠정치' }, '자료는 지어낸 것이다.'],
  },
}

/** A row may have a unit and decimals of its own; a heading over several columns may have their unit. */
export const MixedRows: Story<TableProps> = {
  args: {
    columns: [
      { title: '구분' },
      { title: '예산', unit: '억 원', columns: [{ title: '2024' }, { title: '2025' }] },
      { title: '변화', sign: true },
    ],
    rows: [['관측', 120, 131, 11], { cells: ['집행률', 97.1, 98.3, 1.2], unit: '%', decimals: 1 }],
  },
}

export const TextOnly: Story<TableProps> = {
  args: {
    title: '누가 무엇을 맡나',
    columns: [{ title: '기관' }, { title: '맡은 일' }, { title: '기한', align: 'end' }],
    rows: [
      ['미래협력부', '협약을 새로 맺고 재원을 마련한다', '2026. 3.'],
      ['한빛정책연구원', '해마다 성과를 살펴 공개한다', '매년 10월'],
    ],
  },
}

export const OneRow: Story<TableProps> = {
  args: { columns: [{ title: '항목' }, { title: '값' }], rows: [['관측소', 47]] },
}
export const NoRows: Story<TableProps> = {
  args: { title: '아직 자료가 없다', columns: [{ title: '항목' }, { title: '값' }], rows: [] },
}

/** On paper its head stands on each page that it reaches. */
export const ManyRows: Story<TableProps> = {
  args: {
    number: '표 2',
    title: '관측소마다 잰 물결의 높이',
    unit: 'm',
    columns: [{ title: '관측소' }, { title: '평균' }, { title: '최고' }, { title: '비고' }],
    rows: Array.from({ length: 60 }, (_, index) => [
      `제${index + 1}관측소`,
      Math.round(80 + 30 * Math.sin(index)) / 100,
      Math.round(210 + 90 * Math.cos(index)) / 100,
      index % 7 === 0 ? '장비를 바꿈' : null,
    ]),
  },
}

/** Wider than its column: on a screen it scrolls, and can be reached by keyboard. */
export const ManyColumns: Story<TableProps> = {
  args: {
    title: '달마다 공개한 자료',
    unit: '건',
    columns: [{ title: '지역' }, ...Array.from({ length: 12 }, (_, index) => ({ title: `${index + 1}월` }))],
    rows: [
      ['한빛만', ...Array.from({ length: 12 }, (_, index) => 100 + index * 7)],
      ['가온해', ...Array.from({ length: 12 }, (_, index) => (index < 4 ? null : 40 + index * 3))],
    ],
  },
}

export const RichNotes: Story<TableProps> = {
  args: {
    columns: [{ title: '항목' }, { title: '값' }],
    rows: [['자료 공개율', '87.4%']],
    notes: [
      '사흘 안에 공개한 자료의 비율이다.',
      [
        { type: 'text', value: '셈하는 법은 ' },
        { type: 'link', href: 'https://records.example.org/method', children: [{ type: 'text', value: '부속서' }] },
        { type: 'text', value: '에 있다.' },
      ],
    ],
    refs: [{ label: '3' }, { label: '4' }],
  },
}

export const LongWords: Story<TableProps> = {
  args: {
    locale: 'en',
    columns: [{ title: 'Meeresbeobachtungsstationsbezeichnung' }, { title: 'Address' }],
    rows: [
      ['Donaudampfschifffahrtsgesellschaft', 'https://records.example.org/a/very/long/address/without/a/space/in/it'],
      ['Short', 'Short as well'],
    ],
  },
}

/** The head says what will stand there. */
export const Empty: Story<TableProps> = {
  args: {
    title: '구별 공급량',
    number: '표 1',
    unit: '톤',
    columns: [{ title: '구' }, { title: '지금' }, { title: '여름' }],
    rows: [],
  },
}
