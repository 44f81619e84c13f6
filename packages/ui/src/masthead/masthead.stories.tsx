import type { Meta, Story } from '../stories'
import { Masthead, type MastheadProps } from './masthead'

const meta = {
  title: 'Components/Masthead',
  component: Masthead,
} satisfies Meta<MastheadProps>

export default meta

export const Korean: Story<MastheadProps> = {
  args: {
    title: '바다를 함께 재는 법',
    subtitle: '한빛만 공동 관측 세 해의 기록과 다음 걸음',
    publisher: '한빛정책연구원',
    series: { name: '한빛 브리프', number: '12' },
    date: '2025-10-01',
    authors: [
      { name: '서가람', affiliation: '해양협력연구실' },
      { name: '오세진', affiliation: '자료정책연구실' },
    ],
  },
}

export const English: Story<MastheadProps> = {
  args: {
    locale: 'en',
    title: 'Measuring the sea together',
    subtitle: 'Three years of joint observation in Hanbit Bay, and what comes next',
    publisher: 'Hanbit Institute for Policy',
    series: { name: 'Hanbit Brief', number: '12' },
    date: '2025-10-01',
    authors: [{ name: 'Seo Garam', affiliation: 'Maritime Cooperation' }, { name: 'Oh Sejin' }],
  },
}

export const TitleAlone: Story<MastheadProps> = { args: { title: '바다를 함께 재는 법' } }

/** An affiliation is said once, after those who share it. */
export const OneAffiliation: Story<MastheadProps> = {
  args: {
    title: '바다를 함께 재는 법',
    authors: [
      { name: '서가람', affiliation: '해양협력연구실' },
      { name: '오세진', affiliation: '해양협력연구실' },
      { name: '한여울', affiliation: '자료정책연구실' },
    ],
  },
}

/** More than the side column holds stand below the title. */
export const ManyAuthors: Story<MastheadProps> = {
  args: {
    title: '바다를 함께 재는 법',
    subtitle: '한빛만 공동 관측 세 해의 기록과 다음 걸음',
    series: { name: '한빛 브리프', number: '12' },
    authors: Array.from({ length: 14 }, (_, index) => ({
      name: `${'가나다라마바사아자차카타파하'[index]}온누리`,
      affiliation: index % 3 === 0 ? '해양협력연구실' : '자료정책연구실',
    })),
  },
}

/** Handling is set in a frame. */
export const Marking: Story<MastheadProps> = {
  args: { title: '바다를 함께 재는 법', publisher: '미래협력부', marking: '대외비', date: '2025-10' },
}

/** A long title is set a size smaller. */
export const LongTitle: Story<MastheadProps> = {
  args: {
    title: '이웃 나라와 관측 자료를 먼저 나누고 장비와 선박을 그다음에 나누는 공동 관측 방식의 성과와 과제',
    publisher: '한빛정책연구원',
    series: { name: '한빛 브리프' },
    houseStyle: { dates: 'written' },
    date: '2025-10-01',
  },
}

export const LongWords: Story<MastheadProps> = {
  args: {
    locale: 'en',
    title: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung',
    publisher: 'Zwischenstaatlichenmeeresbeobachtungskommissionsgeschäftsstelle',
    marking: 'EMBARGO',
    authors: [{ name: 'Wolfeschlegelsteinhausenbergerdorff' }],
  },
}
