import type { Meta, Story } from '../stories'
import { Box, type BoxProps } from './box'

const meta = {
  title: 'Components/Box',
  component: Box,
} satisfies Meta<BoxProps>

export default meta

export const Korean: Story<BoxProps> = {
  args: { text: '**공동 관측**은 여러 나라가 같은 시각에 같은 방법으로 재는 일이다. 한빛만에서는 2022년에 시작했다.' },
}
export const English: Story<BoxProps> = {
  args: {
    locale: 'en',
    text: '**Joint observation** means measuring at the same hour and in the same way. In Hanbit Bay it began in 2022.',
  },
}
export const OtherLabel: Story<BoxProps> = {
  args: { label: '용어', text: '- **부표**: 물 위에 띄운 관측 장비\n- **등표**: 암초 위에 세운 표지' },
}
export const Long: Story<BoxProps> = {
  args: {
    text: Array.from(
      { length: 8 },
      (_, index) =>
        `${index + 1}차 관측에서는 바람과 물결을 함께 재었다. 관측소마다 장비가 달라서 값을 견주려면 먼저 장비를 맞추어야 했고, 그 일에 거의 한 해가 걸렸다. 그 뒤로는 고치지 않은 값과 고친 값을 함께 남긴다.`,
    ).join('\n\n'),
  },
}
export const LongWords: Story<BoxProps> = {
  args: {
    locale: 'en',
    label: 'Hintergrundinformationszusammenstellung',
    text: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsentwurfsbegründung',
  },
}
