import type { Meta, Story } from '../stories'
import { KeyMessages, type KeyMessagesProps } from './key-messages'

const meta = {
  title: 'Components/KeyMessages',
  component: KeyMessages,
} satisfies Meta<KeyMessagesProps>

export default meta

export const Korean: Story<KeyMessagesProps> = {
  args: {
    items: [
      '한빛만 공동 관측은 세 해 만에 자료 공개율을 네 배로 높였다.',
      '자료를 먼저 나눈 곳에서 장비를 함께 쓰는 일도 먼저 시작되었다.',
      '남은 과제는 재원이다. 지금의 협약은 2026년에 끝난다.',
    ],
  },
}

export const English: Story<KeyMessagesProps> = {
  args: {
    locale: 'en',
    items: [
      'Joint observation in Hanbit Bay has made four times as much data public within three years.',
      'Where data were shared first, equipment was shared first as well.',
      'What remains is money: the present agreement ends in 2026.',
    ],
  },
}

/** The beginning of a message may be set strong. */
export const StrongBeginnings: Story<KeyMessagesProps> = {
  args: {
    items: [
      [
        { type: 'strong', children: [{ type: 'text', value: '자료가 먼저다.' }] },
        { type: 'text', value: ' 함께 잰 것은 사흘 안에 공개한다.' },
        { type: 'refs', refs: [{ label: '1', href: '#source-1' }] },
      ],
      [
        { type: 'strong', children: [{ type: 'text', value: '장비는 그다음이다.' }] },
        { type: 'text', value: ' 성과를 보고 정한다.' },
      ],
      [
        { type: 'strong', children: [{ type: 'text', value: '재원이 남았다.' }] },
        { type: 'text', value: ' 협약은 2026년에 끝난다.' },
      ],
    ],
  },
}

export const FiveMessages: Story<KeyMessagesProps> = {
  args: { items: ['첫째로 알릴 것.', '둘째로 알릴 것.', '셋째로 알릴 것.', '넷째로 알릴 것.', '다섯째로 알릴 것.'] },
}
export const OneMessage: Story<KeyMessagesProps> = { args: { items: ['자료를 먼저 나눈다.'], label: '한 줄 요약' } }

export const LongWords: Story<KeyMessagesProps> = {
  args: {
    locale: 'en',
    items: [
      'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsentwurfsbegründungsanlagenverzeichnis',
    ],
  },
}

export const Empty: Story<KeyMessagesProps> = { args: { items: [] } }
