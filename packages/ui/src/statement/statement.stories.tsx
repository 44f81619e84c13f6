import type { Meta, Story } from '../stories'
import { Statement, type StatementProps } from './statement'

const meta = {
  title: 'Components/Statement',
  component: Statement,
} satisfies Meta<StatementProps>

export default meta

export const Korean: Story<StatementProps> = {
  args: { label: '근거', text: '인용 6건, 숫자 11건, 날짜 9건을 모두 출처에서 확인했다.' },
}
export const English: Story<StatementProps> = {
  args: {
    label: 'Evidence',
    text: 'All 6 quotations, 11 figures and 9 dates were found in their sources.',
    lang: 'en',
  },
}
export const LongWords: Story<StatementProps> = {
  args: {
    lang: 'de',
    label: 'Quellenprüfungsergebniszusammenfassung',
    text: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsentwurfsbegründungsanlagenverzeichnis',
  },
}
