import { composed, type Meta, type Story } from '../stories'
import { Abbreviations, type AbbreviationsProps } from './abbreviations'

/** Their contents are written by `composed`, once for either target. */
type Args = Pick<AbbreviationsProps, 'of'>

const meta = {
  title: 'Components/Abbreviations',
  component: Abbreviations as (props: Args) => ReturnType<typeof Abbreviations>,
  argTypes: { children: { control: false } } as object,
} satisfies Meta<Args>

export default meta

/** The first of each in a section is read in full. It looks like any other text. */
export const Section: Story<Args> = {
  ...composed((ui, { of }) => (
    <ui.Abbreviations of={of}>
      <ui.Stack gap="close">
        <ui.Heading number="1" text="한수청이 한 일" />
        <ui.Stack gap="blocks">
          <ui.Prose text="한수청은 WOB와 함께 관측소를 늘렸다. 누수율은 3.2%p 낮아졌고, 한수청은 다시 세 곳을 연다." />
          <ui.Quote parts={['WOB는 먼저 듣겠습니다.']} speaker={{ name: '한도윤' }} />
        </ui.Stack>
      </ui.Stack>
    </ui.Abbreviations>
  )),
  args: {
    of: { 한수청: '한빛수자원청', WOB: { text: 'World Observation Board', lang: 'en' }, '%p': '퍼센트포인트' },
  },
}
