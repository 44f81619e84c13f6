import type { Meta, Story } from '../stories'
import { Recommendations, type RecommendationsProps } from './recommendations'

const meta = {
  title: 'Components/Recommendations',
  component: Recommendations,
} satisfies Meta<RecommendationsProps>

export default meta

export const Korean: Story<RecommendationsProps> = {
  args: {
    items: [
      {
        to: '미래협력부',
        by: '2026년 3월까지',
        text: '공동 관측 협약을 다섯 해로 새로 맺는다',
        detail: '지금의 협약은 2026년에 끝난다. 해마다 새로 맺으면 장비를 함께 살 수 없다.',
        refs: [{ label: '1', href: '#source-1' }],
      },
      { to: '한빛만 관측센터', text: '고치지 않은 값도 함께 공개한다', refs: [{ label: '2' }, { label: '3' }] },
      { text: '해마다 10월에 성과를 살핀다', detail: '살피는 이는 관측에 참여하지 않은 기관이어야 한다.' },
    ],
  },
}

export const English: Story<RecommendationsProps> = {
  args: {
    locale: 'en',
    items: [
      {
        to: 'Ministry of Future Cooperation',
        by: 'by March 2026',
        text: 'Renew the agreement on joint observation for five years',
        detail: 'The present one ends in 2026. Renewed year by year, it lets nobody buy equipment together.',
      },
      { to: 'Hanbit Bay Centre', text: 'Publish the values as they were measured as well' },
    ],
  },
}

export const One: Story<RecommendationsProps> = { args: { items: [{ text: '자료를 먼저 나눈다' }] } }

export const Twelve: Story<RecommendationsProps> = {
  args: {
    items: Array.from({ length: 12 }, (_, index) => ({ to: '관측소', text: `${index + 1}번째로 할 일을 정한다` })),
  },
}

export const RichDetail: Story<RecommendationsProps> = {
  args: {
    name: '다음 걸음',
    items: [
      {
        text: '셈하는 법을 공개한다',
        detail: [
          { type: 'text', value: '이미 ' },
          { type: 'link', href: 'https://records.example.org/method', children: [{ type: 'text', value: '초안' }] },
          { type: 'text', value: '이 ' },
          { type: 'strong', children: [{ type: 'text', value: '마련되어 있다' }] },
          { type: 'text', value: '.' },
        ],
      },
    ],
  },
}

export const LongWords: Story<RecommendationsProps> = {
  args: {
    locale: 'en',
    items: [
      {
        to: 'Zwischenstaatlichenmeeresbeobachtungskommission',
        by: 'Donaudampfschifffahrtssaisonende',
        text: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsentwurfsbegründungsanlagenverzeichnis',
      },
    ],
  },
}

export const Empty: Story<RecommendationsProps> = { args: { items: [] } }
