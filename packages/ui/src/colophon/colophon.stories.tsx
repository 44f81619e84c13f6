import type { Meta, Story } from '../stories'
import { Colophon, type ColophonProps } from './colophon'

const meta = {
  title: 'Components/Colophon',
  component: Colophon,
} satisfies Meta<ColophonProps>

export default meta

export const Korean: Story<ColophonProps> = {
  args: {
    contact: ['한빛정책연구원 대외협력실', '000-000-0000', 'brief@example.org'],
    licence: '출처를 밝히면 누구나 쓸 수 있다.',
    disclaimer: '이 글의 기관과 사람은 모두 지어낸 것이다.',
  },
}
export const English: Story<ColophonProps> = {
  args: {
    locale: 'en',
    contact: ['Hanbit Institute for Policy', 'brief@example.org'],
    licence: 'Free to use if the source is named.',
    disclaimer: 'All institutions and persons in this text are fictional.',
  },
}
export const ContactOnly: Story<ColophonProps> = { args: { contact: ['brief@example.org'] } }
export const DisclaimerOnly: Story<ColophonProps> = {
  args: { disclaimer: '이 글의 기관과 사람은 모두 지어낸 것이다.' },
}
export const Nothing: Story<ColophonProps> = { args: {} }
export const LongWords: Story<ColophonProps> = {
  args: {
    locale: 'en',
    contact: [
      'a-very-long-address-without-any-place-to-break-it@zwischenstaatlichenmeeresbeobachtungskommission.example.org',
    ],
    licence: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung',
  },
}
