import type { Meta, Story } from '../stories'
import type { StatCardProps } from './props'
import { StatCard } from './stat-card'

const meta = {
  title: 'Components/StatCard',
  component: StatCard,
} satisfies Meta<StatCardProps>

export default meta

export const Korean: Story<StatCardProps> = {
  args: {
    label: '해안 관측 예산',
    value: 123_400_000_000_000,
    unit: 'KRW',
    asOf: '2025-06',
    context: '다섯 해 동안의 합계',
    refs: [{ label: '1', href: '#source-1' }],
  },
}

export const English: Story<StatCardProps> = {
  args: {
    locale: 'en',
    label: 'Budget for coastal observation',
    value: 123_400_000_000_000,
    unit: 'KRW',
    asOf: '2025-06',
    context: 'over five years',
    refs: [{ label: '1', href: '#source-1' }],
  },
}

export const ValueAlone: Story<StatCardProps> = { args: { label: '참여 기관', value: 28 } }
export const Zero: Story<StatCardProps> = { args: { label: '인명 사고', value: 0, unit: '건' } }
export const Negative: Story<StatCardProps> = { args: { label: '겨울 평균 기온', value: -3.5, unit: '°C' } }
export const Percent: Story<StatCardProps> = { args: { label: '응답률', value: 60, unit: '%', decimals: 1 } }

export const Range: Story<StatCardProps> = { args: { label: '예상 이용객', value: [200_000, 300_000], unit: 'people' } }
export const RangeInEnglish: Story<StatCardProps> = {
  args: { locale: 'en', label: 'Expected visitors', value: [200_000, 300_000], unit: 'people' },
}

export const AtLeast: Story<StatCardProps> = { args: { label: '투자 약속', value: 5e12, unit: 'KRW', bound: '>=' } }
export const MoreThan: Story<StatCardProps> = { args: { label: '신청 기관', value: 120, unit: '곳', bound: '>' } }
export const AtMost: Story<StatCardProps> = { args: { label: '처리 기간', value: 14, unit: '일', bound: '<=' } }
export const LessThan: Story<StatCardProps> = { args: { label: '오차', value: 0.5, unit: '%', bound: '<' } }
export const About: Story<StatCardProps> = { args: { label: '해안선 길이', value: 15_000, unit: 'km', bound: '~' } }
export const AtLeastInEnglish: Story<StatCardProps> = {
  args: { locale: 'en', label: 'Pledged', value: 5e12, unit: 'KRW', bound: '>=' },
}

/** Where digits were dropped that were not zero, the text says so. */
export const Rounded: Story<StatCardProps> = {
  args: { label: '해마다 오가는 배', value: 123_456, unit: '척', digits: 3 },
}

export const Planned: Story<StatCardProps> = {
  args: { label: '새로 놓을 부표', value: 340, unit: '기', kind: 'planned', context: '2027년까지', asOf: '2025-06' },
}
export const PlannedInEnglish: Story<StatCardProps> = {
  args: { locale: 'en', label: 'New buoys', value: 340, kind: 'planned', context: 'by 2027', asOf: '2025-06' },
}
export const Estimate: Story<StatCardProps> = {
  args: { label: '혜택을 볼 주민', value: 1_250_000, unit: 'people', kind: 'estimate' },
}
export const Rank: Story<StatCardProps> = {
  args: { label: '관측망 밀도', value: 3, kind: 'rank', context: '조사한 38개 나라 가운데' },
}
export const RankInEnglish: Story<StatCardProps> = {
  args: { locale: 'en', label: 'Density of stations', value: 3, kind: 'rank', context: 'of the 38 countries surveyed' },
}

/** Direction and meaning are two things: each is said in words. */
export const UpAndGood: Story<StatCardProps> = {
  args: {
    label: '자료 공개율',
    value: 87.4,
    unit: '%',
    delta: { value: 4.2, unit: '%p', direction: 'up', sentiment: 'good' },
    refs: [{ label: '2' }],
  },
}
export const UpAndBad: Story<StatCardProps> = {
  args: { label: '신고 지연', value: 31, unit: '건', delta: { value: 12, direction: 'up', sentiment: 'bad' } },
}
export const DownAndGood: Story<StatCardProps> = {
  args: { label: '평균 대기', value: 9, unit: '일', delta: { value: 5, direction: 'down', sentiment: 'good' } },
}
export const DownAndBad: Story<StatCardProps> = {
  args: {
    label: '청년 어업인',
    value: 1_840,
    unit: 'people',
    delta: { value: 260, direction: 'down', sentiment: 'bad' },
  },
}
export const NeutralChange: Story<StatCardProps> = {
  args: { label: '정기 운항', value: 62, unit: '편', delta: { value: 3, direction: 'up', label: '지난달보다 많음' } },
}
export const NoChange: Story<StatCardProps> = {
  args: { label: '관측소', value: 47, unit: '곳', delta: { value: 0, direction: 'same' } },
}
export const UpAndGoodInEnglish: Story<StatCardProps> = {
  args: {
    locale: 'en',
    label: 'Data made public',
    value: 87.4,
    unit: '%',
    delta: { value: 4.2, unit: '%p', direction: 'up', sentiment: 'good' },
  },
}

const trend = { values: [38, 52, 47, 66, 81, 74, 98, 120, 112, 141], label: '2016년 38건에서 2025년 141건으로 늘었다' }

export const WithSparkline: Story<StatCardProps> = {
  args: { label: '공동 연구', value: 141, unit: '건', trend, asOf: '2025' },
}

/** A series that never changes is a straight line. */
export const FlatSparkline: Story<StatCardProps> = {
  args: { label: '등대지기', value: 12, unit: 'people', trend: { values: [12, 12, 12], label: '세 해 내내 12명' } },
}

export const Emphasis: Story<StatCardProps> = {
  args: { label: '자료 공개율', value: 87.4, unit: '%', emphasis: true, context: '목표는 90%' },
}
export const Small: Story<StatCardProps> = { args: { label: '관측소', value: 47, unit: '곳', size: 'small' } }
export const Large: Story<StatCardProps> = {
  args: { label: '공동 연구', value: 141, unit: '건', size: 'large', trend, context: '열 해 동안 네 배 가까이' },
}

/** A long value is set a size smaller, and may break between its groups only. */
export const LongValue: Story<StatCardProps> = {
  args: { label: '누적 투자', value: 1_234_567_890_123_456, unit: 'KRW' },
}
export const LongWords: Story<StatCardProps> = {
  args: {
    locale: 'en',
    label: 'Meeresbeobachtungsstationsdatenveröffentlichungsquotenentwicklung',
    value: 87.4,
    unit: 'Donaudampfschifffahrtseinheiten',
    context: 'https://records.example.org/a-very-long-address-without-any-place-to-break-it-at-all',
  },
}
export const JoinedUnits: Story<StatCardProps> = {
  args: { label: '사업비', value: 1e14, unit: 'KRW', houseStyle: { units: 'joined' } },
}
