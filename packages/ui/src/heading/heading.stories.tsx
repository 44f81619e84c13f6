import type { Meta, Story } from '../stories'
import { Heading, type HeadingProps } from './heading'

const meta = {
  title: 'Components/Heading',
  component: Heading,
} satisfies Meta<HeadingProps>

export default meta

export const Korean: Story<HeadingProps> = { args: { text: '세 해 동안 무엇이 달라졌나', number: '1' } }
export const English: Story<HeadingProps> = { args: { text: 'What three years have changed', number: '1', lang: 'en' } }
export const WithoutNumber: Story<HeadingProps> = { args: { text: '남은 과제' } }
export const SecondLevel: Story<HeadingProps> = { args: { text: '자료 공개의 범위', level: 2 } }
export const SecondLevelInEnglish: Story<HeadingProps> = { args: { text: 'What is made public', level: 2, lang: 'en' } }
export const NumberedPart: Story<HeadingProps> = {
  args: {
    text: 'What is made public',
    level: 2,
    number: '1.2',
    lang: 'en',
    refs: [{ label: '4', href: '#source-4', name: 'Source 4' }],
  },
}
export const Long: Story<HeadingProps> = {
  args: {
    number: '12',
    text: '이웃 나라와 관측 자료를 먼저 나누고 장비와 선박은 그 성과를 보고 나누기로 한 「한빛만 선언」의 뜻',
  },
}
export const LongWords: Story<HeadingProps> = {
  args: { lang: 'de', text: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsentwurf' },
}
