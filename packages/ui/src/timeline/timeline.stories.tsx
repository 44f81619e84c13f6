import type { Meta, Story } from '../stories'
import type { TimelineEvent, TimelineProps } from './props'
import { Timeline } from './timeline'

const meta = {
  title: 'Components/Timeline',
  component: Timeline,
} satisfies Meta<TimelineProps>

export default meta

/** From the first announcement to what is still planned. The line is dashed from the as-of day on. */
export const Korean: Story<TimelineProps> = {
  args: {
    title: '해안 디지털 등대 사업',
    asOf: '2025-10-01',
    items: [
      {
        date: '2024-05-10',
        title: '미래협력부, 해안 디지털 등대 구상을 처음 공개',
        refs: [{ label: '1', href: '#source-1' }],
      },
      { date: '2024-11', title: '시범 지역으로 한빛만 선정', note: '신청한 아홉 곳 가운데 한 곳이다.' },
      { date: '2025-05-21/2025-05-22', title: '이틀간의 주민 공청회', refs: [{ label: '2' }, { label: '3' }] },
      { date: '2025-09-15', title: '첫 등대 가동', marker: 'diamond' },
      { date: '2025-12-03', title: '두 번째 등대 착공', status: 'planned' },
      { date: '2027', title: '등대 열두 곳 완공', status: 'planned', marker: 'diamond' },
    ],
  },
}

export const English: Story<TimelineProps> = {
  args: {
    locale: 'en',
    title: 'Digital lighthouses on the coast',
    asOf: '2025-10-01',
    items: [
      { date: '2024-05-10', title: 'The plan is made public', refs: [{ label: '1', href: '#source-1' }] },
      { date: '2024-11', title: 'Hanbit Bay is chosen as the trial site', note: 'One of nine that applied.' },
      { date: '2025-05-21/2025-05-22', title: 'Two days of public hearings', refs: [{ label: '2' }, { label: '3' }] },
      { date: '2025-09-15', title: 'The first lighthouse begins to work', marker: 'diamond' },
      { date: '2025-12-03', title: 'Work on the second begins', status: 'planned' },
      { date: '2027', title: 'All twelve are complete', status: 'planned', marker: 'diamond' },
    ],
  },
}

const everyStatus: TimelineEvent[] = [
  { date: '2025-01-15', title: '업무 협약 체결', status: 'done' },
  {
    date: '2025-03-02',
    title: '자문단 첫 회의',
    status: 'plannedThen',
    note: '뒤에 나온 문서에는 이 회의가 적혀 있지 않다.',
  },
  { date: '2025-04?', title: '실무 협의', status: 'doubtful' },
  { date: '2025-06-10', title: '장관급 회담', status: 'cancelled' },
  { date: '2026-02', title: '중간 평가', status: 'planned' },
]

/** Each status is said in words and drawn in a shape of its own; colour says nothing. */
export const EveryStatus: Story<TimelineProps> = { args: { items: everyStatus, asOf: '2025-09' } }

export const EveryStatusInEnglish: Story<TimelineProps> = {
  args: {
    locale: 'en',
    asOf: '2025-09',
    items: [
      { date: '2025-01-15', title: 'Memorandum signed', status: 'done' },
      { date: '2025-03-02', title: 'First meeting of the advisers', status: 'plannedThen' },
      { date: '2025-04?', title: 'Working talks', status: 'doubtful' },
      { date: '2025-06-10', title: 'Meeting of ministers', status: 'cancelled' },
      { date: '2026-02', title: 'Review at half-time', status: 'planned' },
    ],
  },
}

/** Every status, with diamonds for milestones. */
export const Milestones: Story<TimelineProps> = {
  args: { items: everyStatus.map((event) => ({ ...event, marker: 'diamond' })) },
}

const everyPrecision: TimelineEvent[] = [
  { date: '../2019', title: '옛 제도가 쓰이던 때' },
  { date: '2020', title: '연도만 아는 일' },
  { date: '2020~', title: '그 무렵의 일' },
  { date: '2021/2022', title: '두 해에 걸친 일' },
  { date: '2023-02', title: '달까지 아는 일' },
  { date: '2023-04?', title: '달이 확실하지 않은 일' },
  { date: '2023-05~', title: '그달 무렵의 일' },
  { date: '2023-06%', title: '확실하지도 정확하지도 않은 일' },
  { date: '2023-07/2023-09', title: '여러 달에 걸친 일' },
  { date: '2024-03-07', title: '날까지 아는 일' },
  { date: '2024-05-21/2024-05-22', title: '이틀에 걸친 일' },
  { date: '2024-05-26/2024-06-11', title: '달을 넘긴 일' },
  { date: '2024-12-20/2025-01-05', title: '해를 넘긴 일' },
  { date: '2025-05/..', title: '아직 끝나지 않은 일' },
]

/** A date is printed as precisely as it is known, and never more. */
export const EveryPrecision: Story<TimelineProps> = { args: { items: everyPrecision } }

export const EveryPrecisionInEnglish: Story<TimelineProps> = {
  args: {
    locale: 'en',
    items: [
      { date: '../2019', title: 'While the old rules stood' },
      { date: '2020', title: 'Known by its year' },
      { date: '2020~', title: 'Around that year' },
      { date: '2021/2022', title: 'Over two years' },
      { date: '2023-02', title: 'Known by its month' },
      { date: '2023-04?', title: 'In a month that is not certain' },
      { date: '2023-06%', title: 'Neither certain nor exact' },
      { date: '2023-07/2023-09', title: 'Over some months' },
      { date: '2024-03-07', title: 'Known by its day' },
      { date: '2024-05-21/2024-05-22', title: 'Over two days' },
      { date: '2024-05-26/2024-06-11', title: 'From one month into the next' },
      { date: '2024-12-20/2025-01-05', title: 'From one year into the next' },
      { date: '2025-05/..', title: 'Not over yet' },
    ],
  },
}

/** Dates written out, where the house wants it: `2025년 5월 26일`. */
export const WrittenDates: Story<TimelineProps> = {
  args: { items: everyPrecision, groupBy: 'none', houseStyle: { dates: 'written' } },
}

export const ByMonth: Story<TimelineProps> = {
  args: {
    groupBy: 'month',
    items: [
      { date: '2025-05-02', title: '예비 조사 착수' },
      { date: '2025-05-26', title: '현장 방문' },
      { date: '2025-06-11', title: '초안 회람' },
      { date: '2025-06', title: '의견 수렴' },
      { date: '2026', title: '본조사', status: 'planned' },
    ],
  },
}

export const NewestFirst: Story<TimelineProps> = {
  args: {
    order: 'newest',
    asOf: '2025-07-01',
    items: [
      { date: '2024-09-12', title: '시범 사업 시작' },
      { date: '2025-02-03', title: '참여 기관 스무 곳으로 확대' },
      { date: '2025-08-20', title: '성과 발표', status: 'planned' },
      { date: '2026-01', title: '전국 시행', status: 'planned' },
    ],
  },
}

/** Stretches of time left out are said to be left out. */
export const WithGaps: Story<TimelineProps> = {
  args: {
    items: [
      { date: '1998-03', title: '연구회 창립' },
      { gap: true },
      { date: '2014-10-07', title: '법인 설립' },
      { gap: '아홉 해 동안 활동 없음' },
      { date: '2023-11', title: '활동 재개' },
    ],
  },
}

export const Compact: Story<TimelineProps> = { args: { density: 'compact', items: everyStatus } }

/** Side by side where there is room for it. */
export const Horizontal: Story<TimelineProps> = {
  args: {
    orientation: 'horizontal',
    name: '사업 단계',
    asOf: '2025-07',
    items: [
      { date: '2024-04', title: '기획' },
      { date: '2025-01-15', title: '협약' },
      { date: '2025-06', title: '착공' },
      { date: '2026', title: '완공', status: 'planned' },
    ],
  },
}

export const HorizontalInEnglish: Story<TimelineProps> = {
  args: {
    locale: 'en',
    orientation: 'horizontal',
    items: [
      { date: '2024-04', title: 'Design' },
      { date: '2025-06', title: 'Construction' },
      { date: '2026', title: 'Opening', status: 'planned' },
    ],
  },
}

export const OneEvent: Story<TimelineProps> = { args: { items: [{ date: '2025-05-20', title: '협약 서명' }] } }

export const FiftyEvents: Story<TimelineProps> = {
  args: {
    title: '한빛만 관측 일지',
    items: Array.from({ length: 50 }, (_, index) => ({
      id: `observation-${index + 1}`,
      date: `${2021 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-${String(((index * 7) % 27) + 1).padStart(2, '0')}`,
      title: `${index + 1}번째 관측을 마치고 결과를 공개했다`,
    })),
  },
}

/** A word too long for its line breaks inside; nothing runs out of the column. */
export const LongWords: Story<TimelineProps> = {
  args: {
    locale: 'en',
    groupBy: 'none',
    items: [
      {
        date: '2024-12-20/2025-01-05',
        title:
          'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsentwurfsbegründungsanlagenverzeichnis',
      },
      {
        date: '2025-02-03',
        title:
          'https://records.example.org/ministry-of-future-cooperation/2025/02/03/a-very-long-address-without-a-break',
        note: '기획재정과학기술정보통신해양수산국토교통문화체육관광농림축산식품산업통상자원보건복지환경고용노동여성가족협의회',
      },
    ],
  },
}

/** Emphasis, links and references inside the text. */
export const RichText: Story<TimelineProps> = {
  args: {
    items: [
      {
        id: 'framework',
        date: '2025-03-11',
        title: [
          { type: 'text', value: '「해양 관측 기본 계획」 ' },
          { type: 'strong', children: [{ type: 'text', value: '확정' }] },
          { type: 'refs', refs: [{ label: '4', href: '#source-4' }, { label: '7' }] },
        ],
        note: [
          { type: 'text', value: '전문은 ' },
          { type: 'link', href: 'https://records.example.org/plan', children: [{ type: 'text', value: '기록관' }] },
          { type: 'text', value: '에서 볼 수 있다.' },
        ],
      },
    ],
  },
}

/** The words it prints of its own accord may be others. */
export const OtherWords: Story<TimelineProps> = {
  args: {
    title: '준공 일정',
    label: '일정표',
    labels: { statusPlanned: '추진 중', asOf: '기준일 {}' },
    asOf: '2025-07-01',
    items: [
      { date: '2025-03', title: '설계 완료' },
      { date: '2025-11', title: '준공', status: 'planned' },
    ],
  },
}

const observations: TimelineEvent[] = Array.from({ length: 20 }, (_, index) => ({
  id: `log-${index + 1}`,
  date: `${2021 + Math.floor(index / 6)}-${String((index % 6) * 2 + 1).padStart(2, '0')}-${String(((index * 7) % 27) + 1).padStart(2, '0')}`,
  title: `${index + 1}번째 관측을 마치고 결과를 공개했다`,
}))

/** Two years are shown, the others folded away. In print, and in a PDF, all of it stands there. */
export const Collapsed: Story<TimelineProps> = {
  args: { title: '한빛만 관측 일지', items: observations, collapseAfter: 10 },
}

/** The fold runs through a long year, and the rail runs on through the fold. */
export const CollapsedInAYear: Story<TimelineProps> = {
  args: {
    title: '한빛만 공사 일지',
    asOf: '2025-08-01',
    collapseAfter: 3,
    items: Array.from({ length: 9 }, (_, index) => ({
      date: `2025-${String(index + 2).padStart(2, '0')}-11`,
      title: `${index + 1}차 공정 점검`,
      status: index > 5 ? ('planned' as const) : ('done' as const),
    })),
  },
}

export const CollapsedNewestFirst: Story<TimelineProps> = {
  args: {
    locale: 'en',
    title: 'Log of Hanbit Bay',
    order: 'newest',
    collapseAfter: 5,
    items: observations.map((event, index) => ({
      ...event,
      id: `entry-${index + 1}`,
      title: `Results of survey ${index + 1} are public`,
    })),
  },
}

export const CollapsedCompact: Story<TimelineProps> = {
  args: { density: 'compact', items: observations.map(({ id, ...event }) => event), collapseAfter: 4 },
}

/** The date of an event with an `id` links to the event itself. Where a link has led to is marked. */
export const Permalinks: Story<TimelineProps> = {
  args: {
    permalinks: true,
    items: [
      { id: 'plan', date: '2024-05-10', title: '등대 구상을 처음 공개' },
      { id: 'hearing', date: '2025-05-21/2025-05-22', title: '이틀간의 주민 공청회', note: '두 마을에서 열렸다.' },
      { date: '2025-09', title: '주소 없는 일', status: 'planned' },
    ],
  },
}

export const Empty: Story<TimelineProps> = { args: { title: '한빛만 관측 일지', items: [] } }
export const EmptyInEnglish: Story<TimelineProps> = { args: { locale: 'en', items: [] } }
