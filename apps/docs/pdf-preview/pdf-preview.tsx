import type { Decorator, Preview, StoryContext } from '@storybook/react-vite'
import { type ReactElement, useCallback } from 'react'
import { PdfPages } from './pdf-pages'
import './pdf-preview.css'

/** What is shown of a story. `auto`: both in the canvas, the web alone on a docs page. */
export type Rendering = 'auto' | 'web' | 'pdf' | 'both'

/** Draws a story as a react-pdf `<Document>`. A promise lets it load what only the PDF needs. */
export type RenderDocument = (context: StoryContext) => ReactElement | Promise<ReactElement>

export interface PdfPreviewOptions {
  /** Whether the white foot of each page is cut off. Default `true`: most stories are shorter than a page. */
  trim?: boolean | ((context: StoryContext) => boolean)
}

/** The entry of `globalTypes` for the toolbar switch; the global has to be named `rendering`. */
export const renderingSwitch: NonNullable<Preview['globalTypes']>[string] = {
  description: 'Web, PDF, or both',
  toolbar: {
    title: 'Web and PDF',
    icon: 'sidebyside',
    dynamicTitle: true,
    items: [
      { value: 'both', title: 'Web beside PDF', icon: 'sidebyside' },
      { value: 'web', title: 'Web only', icon: 'browser' },
      { value: 'pdf', title: 'PDF only', icon: 'document' },
      { type: 'reset', title: 'As usual: both, and the web alone on docs pages', icon: 'undo' },
    ],
  },
}

/**
 * A decorator that draws a story's PDF beside it, live: it follows the controls and the toolbar.
 * @param render the story as a whole react-pdf `<Document>`
 * @example decorators: [pdfPreview(({ args }) => <Document><Page size="A4"><Invoice {...args} /></Page></Document>)]
 */
export const pdfPreview =
  (render: RenderDocument, { trim = true }: PdfPreviewOptions = {}): Decorator =>
  (Story, context) => {
    const { rendering = 'auto' } = context.globals as { rendering?: Rendering }
    const shown = rendering === 'auto' ? (context.viewMode === 'docs' ? 'web' : 'both') : rendering
    if (shown === 'web') return <Story />
    return (
      <div className="pdf-preview">
        {shown === 'both' ? (
          <section className="pdf-preview-pane" aria-label="Web">
            <p className="pdf-preview-label">Web</p>
            <Story />
          </section>
        ) : null}
        <section className="pdf-preview-pane pdf-preview-paper" aria-label="PDF">
          <p className="pdf-preview-label">PDF</p>
          <Twin context={context} render={render} trim={typeof trim === 'function' ? trim(context) : trim} />
        </section>
      </div>
    )
  }

interface TwinProps {
  context: StoryContext
  render: RenderDocument
  trim: boolean
}

const Twin = ({ context, render, trim }: TwinProps): ReactElement => {
  const { id, args, globals } = context
  // The context is another object each time; the story is another only with these.
  const document = useCallback(() => render(context), [render, id, args, globals])
  return <PdfPages document={document} name={`${context.title}, ${context.name}`} trim={trim} />
}
