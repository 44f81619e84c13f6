import type { Meta, Story } from '../stories'
import { Figure, type FigureProps } from './figure'

const meta = {
  title: 'Components/Figure',
  component: Figure,
  argTypes: { src: { control: false } },
} satisfies Meta<FigureProps>

export default meta

/** Ten bars that grow, 480 by 270 pixels. */
const bars =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAeAAAAEOAgMAAAAs9Cz0AAAADFBMVEX////Gy9F/iJISSY82nFuUAAAA1UlEQVR42u3YQQqDQBBFQS/pJb1kslBQjNI42mkY660GNwUOLvzDIEmSJEnST2NR3rwkae0zBwaDwWAwGAwGg8HgWniaA4PB/4ITxvcF3j1d4MyF3h1XwJsjGAwGg8FgcD/wsQYGg8FgMBgMBoOvTJXgEH5qgN88PT7eX+jdMbhr+MoRDAaDXwM3amAwGAwGg8HgJ39/wWBwxhcLBp8s9OHU3ngMF3p3DO4EztLAYDAYDAaDwWAwGAwGg8FgcGdw7iwfLvTuGAwGN8BTUXWwJEmSJCnsC3BF8vuU32irAAAAAElFTkSuQmCC'

export const Korean: Story<FigureProps> = {
  args: {
    src: bars,
    alt: '막대그래프. 공동 연구가 2016년 38건에서 2025년 141건으로 늘었다.',
    number: '그림 1',
    title: '공동 연구는 열 해 동안 네 배 가까이 늘었다',
    note: '마지막 막대는 2025년 9월까지의 값이다.',
    refs: [{ label: '1', href: '#source-1' }],
  },
}

export const English: Story<FigureProps> = {
  args: {
    lang: 'en',
    src: bars,
    alt: 'Bar chart. Joint studies rose from 38 in 2016 to 141 in 2025.',
    number: 'Figure 1',
    title: 'Joint studies have almost quadrupled in ten years',
    note: 'The last bar counts until September 2025.',
  },
}

export const WithoutCaption: Story<FigureProps> = { args: { src: bars, alt: '점점 높아지는 막대 열 개' } }
export const TitleOnly: Story<FigureProps> = {
  args: { src: bars, alt: '점점 높아지는 막대 열 개', title: '해마다 늘었다', refs: [{ label: '2' }] },
}

/** Declared to be decoration: readers of the screen pass over it. */
export const Decorative: Story<FigureProps> = { args: { src: bars, decorative: true } }

/** The whole measure, with its caption under it. */
export const Wide: Story<FigureProps> = {
  args: {
    src: bars,
    width: 480,
    height: 270,
    wide: true,
    alt: '점점 높아지는 막대 열 개',
    number: '그림 1',
    title: '해마다 늘었다',
    note: '마지막 막대는 2025년 9월까지의 값이다.',
  },
}

/** Of few pixels: it keeps its natural size. */
export const Small: Story<FigureProps> = {
  args: { src: bars, width: 120, height: 68, alt: '점점 높아지는 막대 열 개', title: '해마다 늘었다' },
}

export const RichNote: Story<FigureProps> = {
  args: {
    src: bars,
    alt: '점점 높아지는 막대 열 개',
    title: '해마다 늘었다',
    note: [
      { type: 'text', value: '자료: ' },
      {
        type: 'link',
        href: 'https://records.example.org/studies',
        children: [{ type: 'text', value: '공동 연구 목록' }],
      },
    ],
  },
}
