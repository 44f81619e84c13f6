import {
  Controls,
  Description,
  DocsContext,
  Heading,
  Markdown,
  Primary,
  Stories,
  Title,
} from '@storybook/addon-docs/blocks'
import { type ReactElement, use, useMemo } from 'react'
import { Code } from '../code'
import { type Drawn, nameOf } from '../drawing'
import { PageLink } from '../guides/page-link'
import { Anatomy } from './anatomy'
import { codeForPdf, codeForWeb } from './code'
import { NestedFields } from './nested-fields'
import { type DocumentedName, notes } from './notes'
import './component-page.css'

/** Text in the data is broken into lines for its readers there. */
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ')

/** The accessibility checks that every component has passed. */
const checked = `Checked in every story with axe-core in Chromium: all its rules in light, contrast again in dark. Every
  story has the same text on the web, on the server and in its PDF. Not checked yet: reading by people with screen
  readers, and other browsers.`

/** The page of a component: when to use it, what it is made of, its props, its accessibility, code to copy. */
export const ComponentPage = (): ReactElement => {
  const context = use(DocsContext)
  const all = context.componentStories()
  const first = all[0]
  const name = nameOf(first?.component) as DocumentedName
  const stories = useMemo(
    () =>
      all.map(
        ({ component, initialArgs, parameters }): Drawn => ({
          component,
          args: initialArgs,
          compose: parameters.compose,
        }),
      ),
    [all],
  )
  const { use: useIt, not, accessibility, example } = notes[name]
  return (
    <>
      <Title />
      <Description />
      <div className="component-use">
        <div>
          <h3>For</h3>
          <Markdown>{inOneLine(useIt)}</Markdown>
        </div>
        <div>
          <h3>Not for</h3>
          <Markdown>{inOneLine(not)}</Markdown>
        </div>
      </div>
      <Primary />
      {first ? (
        <p>
          <PageLink to={`story/${first.id as `${string}--${string}`}`}>See it beside its PDF</PageLink>, live with these
          props.
        </p>
      ) : null}
      <Heading>Props</Heading>
      <Controls />
      <p>
        Beside these, every component takes <code>className</code>, <code>style</code> and the attributes of its HTML
        element, and <code>classNames</code> with a class for each part named under Anatomy; in a PDF <code>style</code>{' '}
        and <code>styles</code>.
      </p>
      <NestedFields component={name} />
      <Heading>Code</Heading>
      <div className="guide-pair">
        <figure>
          <figcaption>On the web</figcaption>
          <Code code={codeForWeb(name, example)} language="tsx" />
        </figure>
        <figure>
          <figcaption>In a PDF</figcaption>
          <Code code={codeForPdf(name, example)} language="tsx" />
        </figure>
      </div>
      <Heading>Anatomy</Heading>
      <Anatomy component={name} stories={stories} />
      <Heading>Accessibility</Heading>
      <Markdown>{inOneLine(accessibility)}</Markdown>
      <Markdown>{inOneLine(checked)}</Markdown>
      <Stories includePrimary={false} />
    </>
  )
}
