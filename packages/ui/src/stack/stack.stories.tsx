import { composed, type Meta, type Story } from '../stories'
import { Stack, type StackProps } from './stack'

/** The children of the stack are written by `composed`, once for either target. */
type Args = Pick<StackProps, 'gap'>

const meta = {
  title: 'Components/Stack',
  component: Stack as (props: Args) => ReturnType<typeof Stack>,
  argTypes: { children: { control: false } } as object,
} satisfies Meta<Args>

export default meta

/** Sections of a document, each a heading closely above what it heads. */
export const Sections: Story<Args> = {
  ...composed((ui, { gap }) => (
    <ui.Stack gap={gap}>
      <ui.Stack gap="close">
        <ui.Heading number="1" text="무엇이 달라졌나" />
        <ui.Stack gap="blocks">
          <ui.Prose text="세 해 동안 관측소는 세 곳에서 마흔일곱 곳으로 늘었다." />
          <ui.Quote parts={['먼저 듣겠습니다.']} speaker={{ name: '한도윤' }} />
        </ui.Stack>
      </ui.Stack>
      <ui.Stack gap="close">
        <ui.Heading number="2" text="무엇이 남았나" />
        <ui.Prose text="재원이 남았다." />
      </ui.Stack>
    </ui.Stack>
  )),
  args: { gap: 'sections' },
}

const threeParagraphs = composed<Args>((ui, { gap }) => (
  <ui.Stack gap={gap}>
    <ui.Prose lang="en" text="Data are shared first." />
    <ui.Prose lang="en" text="Equipment is shared after that." />
    <ui.Prose lang="en" text="What remains is money." />
  </ui.Stack>
))

export const Blocks: Story<Args> = { ...threeParagraphs, args: { gap: 'blocks' } }
export const Close: Story<Args> = { ...threeParagraphs, args: { gap: 'close' } }
