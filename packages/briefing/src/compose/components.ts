import type * as pdf from '@briefing-kit/ui/pdf'

type Name =
  | 'Box'
  | 'Colophon'
  | 'Figure'
  | 'Heading'
  | 'KeyMessages'
  | 'MainColumn'
  | 'Masthead'
  | 'Prose'
  | 'Quote'
  | 'Recommendations'
  | 'Sheet'
  | 'SourceList'
  | 'Stack'
  | 'StatGrid'
  | 'Statement'
  | 'Table'
  | 'Timeline'

/** What only one of the two targets takes. */
type OneTarget = 'style' | 'styles'

type Shared<Props> = Props extends unknown ? Omit<Props, OneTarget> : never

/**
 * The components a brief is composed of, handed over as a value: those of `@briefing-kit/ui` make a web page,
 * those of `@briefing-kit/ui/pdf` a PDF.
 */
export type ComponentSet = {
  [K in Name]: (props: Shared<Parameters<(typeof pdf)[K]>[0]>) => ReturnType<(typeof pdf)[K]>
}
