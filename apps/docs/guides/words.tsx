import { Fragment, type ReactElement } from 'react'

/** Text in which words between backquotes are code. */
export const Words = ({ children }: { children: string }): ReactElement => (
  <>
    {children.split('`').map((part, index) => (
      <Fragment key={index}>{index % 2 === 1 ? <code>{part}</code> : part}</Fragment>
    ))}
  </>
)
