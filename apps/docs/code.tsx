import { Source } from '@storybook/addon-docs/blocks'
import type { ComponentProps, ReactElement } from 'react'
import { useTheme } from 'storybook/theming'

/** Code to copy, in the colour scheme of the page. */
export const Code = (props: Pick<ComponentProps<typeof Source>, 'code' | 'language'>): ReactElement => (
  <Source {...props} dark={useTheme().base === 'dark'} />
)
