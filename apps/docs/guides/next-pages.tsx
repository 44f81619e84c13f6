import type { ReactElement } from 'react'
import { PageLink, type PageLinkProps } from './page-link'
import './guides.css'

const pages: { to: PageLinkProps['to']; title: string; about: string }[] = [
  { to: 'docs/guides-the-command--docs', title: 'Make a brief', about: 'One command, from YAML to PDF' },
  { to: 'docs/guides-the-data-of-a-brief--docs', title: 'The data', about: 'Every block beside what it prints' },
  { to: 'docs/guides-using-the-components--docs', title: 'Use the components', about: 'Web, server, your own PDF' },
  { to: 'docs/guides-in-your-page--docs', title: 'In your page', about: 'Layers, dark, right to left, print' },
  { to: 'docs/guides-tokens-and-branding--docs', title: 'Your brand', about: 'Choose colours, copy the code' },
  { to: 'story/components-timeline--korean', title: 'Timeline', about: 'What happened, what is still ahead' },
  { to: 'story/components-quote--korean', title: 'Quote', about: 'Word for word, or in substance' },
  { to: 'story/components-statcard--korean', title: 'StatCard', about: 'One figure, with what it means' },
  { to: 'docs/guides-comparison--docs', title: 'Comparison', about: 'With seven component libraries' },
]

/** Where to go from the first page. */
export const NextPages = (): ReactElement => (
  <nav className="guide-links sb-unstyled" aria-label="Where to go from here">
    {pages.map(({ to, title, about }) => (
      <PageLink key={to} to={to}>
        <strong>{title}</strong> {about}
      </PageLink>
    ))}
  </nav>
)
