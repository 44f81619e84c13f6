import * as web from '@briefing-kit/ui'
import { type ReactElement, useEffect, useState } from 'react'
import { type Drawn, draw } from '../drawing'

/** A part of a component, and the elements it is found as. */
interface Part {
  name: string
  elements: string[]
}

/** The parts in what the stories render, so that the page can not say other than the component does. */
const partsOf = (markup: string, scope: string): Part[] => {
  const parts = new Map<string, Set<string>>()
  const { body } = new DOMParser().parseFromString(markup, 'text/html')
  for (const element of body.querySelectorAll<HTMLElement>(`[data-scope="${scope}"][data-part]`)) {
    const { part = '' } = element.dataset
    parts.set(part, (parts.get(part) ?? new Set()).add(element.localName))
  }
  return [...parts].map(([name, elements]) => ({ name, elements: [...elements].sort() }))
}

/** `data-scope` of a component: `StatCard` is `stat-card`. */
const scopeOf = (component: string): string => component.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase()

interface AnatomyProps {
  component: string
  stories: readonly Drawn[]
}

/** The parts of a component, by their `data-part` names. */
export const Anatomy = ({ component, stories }: AnatomyProps): ReactElement | null => {
  const [parts, setParts] = useState<Part[]>()
  const scope = scopeOf(component)

  useEffect(() => {
    let gone = false
    import('react-dom/server').then(({ renderToStaticMarkup }) => {
      if (gone) return
      setParts(partsOf(stories.map((story) => renderToStaticMarkup(draw(story, web))).join(''), scope))
    })
    return () => {
      gone = true
    }
  }, [stories, scope])

  if (!parts) return null
  if (parts.length === 0) return <p>It has no parts of its own: what is inside is yours.</p>
  return (
    <div className="guide-table sb-unstyled">
      <table>
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">Element</th>
            <th scope="col">Found by</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ name, elements }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{elements.map((element) => `<${element}>`).join(', ')}</td>
              <td>
                <code>{`[data-scope="${scope}"][data-part="${name}"]`}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
