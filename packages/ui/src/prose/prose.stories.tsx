import type { Meta, Story } from '../stories'
import { Prose, type ProseProps } from './prose'

const meta = {
  title: 'Components/Prose',
  component: Prose,
} satisfies Meta<ProseProps>

export default meta

export const Korean: Story<ProseProps> = {
  args: {
    text: [
      '한빛만 공동 관측은 2022년에 세 곳에서 시작했다. 지금은 **마흔일곱 곳**에서 같은 시각에 바람과 물결을 재고, 그 결과를 사흘 안에 공개한다.',
      '처음에는 *자료를 나누는 일*만 약속했다. 장비를 함께 쓰는 일은 [협약 부속서](https://records.example.org/annex)에 따로 적었다.',
    ].join('\n\n'),
  },
}

export const English: Story<ProseProps> = {
  args: {
    lang: 'en',
    text: [
      'Joint observation in Hanbit Bay began in 2022 at three stations. Today **forty-seven** of them measure wind and waves at the same hour and publish within three days.',
      'At first *sharing data* was all that was promised; sharing equipment stands in [an annex](https://records.example.org/annex).',
    ].join('\n\n'),
  },
}

/** The markers are text, on paper as on a screen. */
export const Lists: Story<ProseProps> = {
  args: {
    text: [
      '관측소는 세 가지를 지킨다.',
      '- 같은 시각에 잰다.\n- 고치지 않은 값을 남긴다.\n  - 고친 값은 따로 적는다.\n  - 까닭을 함께 적는다.\n- 사흘 안에 공개한다.',
      '차례는 이렇다.',
      '3. 재고\n4. 살피고\n5. 공개한다.',
    ].join('\n\n'),
  },
}

/** The marks of Korean official documents. */
export const OfficialMarks: Story<ProseProps> = {
  args: {
    houseStyle: { items: 'official' },
    text: [
      [
        '1. 관측 체계',
        '   1. 정기 관측',
        '      1. 시각',
        '         1. 기준 시각',
        '            1. 여름',
        '               1. 일출 뒤',
      ].join('\n'),
      ['2. 공개 절차', '   1. 원자료', '   2. 고친 자료'].join('\n'),
      [
        '- 추진 배경',
        '  - 관측소마다 시각이 달라 자료를 견주기 어려웠고 이 때문에 같은 바람을 두고 다른 값을 냈음',
        '    - 2028년 조사',
        '      - 세 곳 가운데 두 곳',
      ].join('\n'),
    ].join('\n\n'),
  },
}

export const ListOfParagraphs: Story<ProseProps> = {
  args: { text: '1. 첫 문단이다.\n\n   같은 항목의 둘째 문단이다.\n\n2. 다음 항목이다.' },
}

/** A line that is to end where it ends. */
export const LineBreaks: Story<ProseProps> = { args: { text: '한빛만 관측센터\\\n등대길 1\\\n가상시' } }

export const Small: Story<ProseProps> = {
  args: { size: 'small', text: '- 상자와 숫자 곁에 쓰는 크기이다.\n- **굵은 글**도 같은 크기이다.' },
}

/** Blocks that were read from Markdown, with numbered references in them. */
export const FromBlocks: Story<ProseProps> = {
  args: {
    text: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: '공개율은 네 배가 되었다' },
          {
            type: 'refs',
            refs: [
              { label: '1', href: '#source-1' },
              { label: '2', href: '#source-2' },
            ],
          },
          { type: 'text', value: '.' },
        ],
      },
      {
        type: 'list',
        ordered: false,
        items: [[{ type: 'paragraph', children: [{ type: 'text', value: '한 가지뿐인 목록' }] }]],
      },
    ],
  },
}

/** Lines never begin with a closing mark or its particle, nor with a middle dot. */
export const LineBreaking: Story<ProseProps> = {
  args: {
    text: '「한빛만 정상회의」를 앞두고 “파트너”라며 손을 내민 해양안전기구(CSO)가, 인공위성·부표·레이더를 한데 묶은 관측망(『바다 백서』 7쪽)의 값을 50% 넘게 낮추었다고 ‘공식적으로’ 밝힌 것은 이번이 처음이다.',
  },
}

export const LongWords: Story<ProseProps> = {
  args: {
    lang: 'en',
    text: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsentwurfsbegründungsanlagenverzeichnisnachtrag and <https://records.example.org/a/very/long/address/that/has/no/place/to/break/it/but/its/slashes/and-hyphens>',
  },
}
