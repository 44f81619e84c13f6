import type { BlockComponent, Components } from '../brief/blocks/composition'

/**
 * The components a brief is composed of, passed as an argument: those of `@briefing-kit/ui` make a web page,
 * those of `@briefing-kit/ui/pdf` a PDF.
 */
export type ComponentSet = Components<
  | BlockComponent
  | 'Abbreviations'
  | 'Colophon'
  | 'KeyMessages'
  | 'MainColumn'
  | 'Masthead'
  | 'Sheet'
  | 'SourceList'
  | 'Stack'
  | 'Statement'
>
