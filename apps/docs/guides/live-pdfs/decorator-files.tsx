import type { ReactElement } from 'react'
import { Code } from '../../code'

/** The decorator's files, as they are. */
const files = import.meta.glob<string>(['../../pdf-preview/*.{ts,tsx,css}', '!../../pdf-preview/*.test.tsx'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Each file of the decorator, folded, to be copied whole. */
export const DecoratorFiles = (): ReactElement => (
  <>
    {Object.entries(files).map(([path, code]) => {
      const name = path.replace(/.*\//, '')
      return (
        <details key={name} className="guide-file">
          <summary>
            <code>.storybook/pdf-preview/{name}</code>
          </summary>
          <Code code={code.trim()} language={name.endsWith('.css') ? 'css' : 'tsx'} />
        </details>
      )
    })}
  </>
)
