import { Suspense, use } from 'react'
import type { Meta, Story } from '../stories'
import { Skeleton, type SkeletonProps } from './skeleton'

const meta = {
  title: 'Components/Skeleton',
  component: Skeleton,
} satisfies Meta<SkeletonProps>

export default meta

export const Timeline: Story<SkeletonProps> = { args: { of: 'timeline' } }
export const Quote: Story<SkeletonProps> = { args: { of: 'quote' } }
export const StatCard: Story<SkeletonProps> = { args: { of: 'stat-card' } }
export const FourCards: Story<SkeletonProps> = { args: { of: 'stat-card', count: 4 } }
export const English: Story<SkeletonProps> = { args: { of: 'timeline', locale: 'en', count: 2 } }

const never = new Promise<never>(() => {})

/** Stands for what waits for its data. */
const Late = () => use(never)

/** Where it belongs: shown until what it stands for has its data. Documents on paper wait for nothing. */
export const WhileLoading: Story<SkeletonProps> = {
  args: { of: 'timeline' },
  render: (args) => (
    <Suspense fallback={<Skeleton {...args} />}>
      <Late />
    </Suspense>
  ),
}
