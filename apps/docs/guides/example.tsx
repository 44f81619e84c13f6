import type { ReactElement, ReactNode } from 'react'
import './guides.css'

interface ChildrenProps {
  children: ReactNode
}

/** Components as they look on a page of the brand around them, set apart from the guide's own text. */
export const Example = ({ children }: ChildrenProps): ReactElement => (
  <div className="guide-example sb-unstyled">{children}</div>
)

/** Two things that belong together: side by side, or below one another where there is no room. */
export const Pair = ({ children }: ChildrenProps): ReactElement => <div className="guide-pair">{children}</div>
