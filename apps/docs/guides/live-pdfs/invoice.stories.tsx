import type { Meta, StoryObj } from '@storybook/react-vite'
import type { PdfParameters } from '../../pdf-preview'
import { Invoice, type InvoiceProps } from './invoice'

const pdf: PdfParameters<InvoiceProps> = {
  document: ({ args }) => <Invoice {...args} />,
  alone: true,
}

const meta: Meta<typeof Invoice> = {
  title: 'Guides/Live PDFs',
  component: Invoice,
  tags: ['!autodocs'],
  parameters: { pdf },
}

export default meta

export const ForTwo = {
  args: {
    customer: 'Harbour Bakery',
    number: 17,
    lines: [
      { text: 'Oven door', price: 240 },
      { text: 'Fitting it', price: 85.5 },
    ],
  },
} satisfies StoryObj<typeof Invoice>
