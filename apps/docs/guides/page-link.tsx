import type { ReactElement, ReactNode } from 'react'

export interface PageLinkProps {
  /** A page of this Storybook: `docs/guides-welcome--docs`, `story/components-quote--korean`. */
  to: `${'docs' | 'story'}/${string}--${string}`
  children: ReactNode
}

/** A link to another page, which opens in the whole window. */
export const PageLink = ({ to, children }: PageLinkProps): ReactElement => (
  <a href={`./?path=/${to}`} target="_top">
    {children}
  </a>
)
