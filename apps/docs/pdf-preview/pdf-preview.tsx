import type { Args, Decorator, Preview, StoryContext } from '@storybook/react-vite'
import { type ReactElement, useCallback } from 'react'
import { PdfPages } from './pdf-pages'
import './pdf-preview.css'

/** The renderings shown of a story. `auto`: both in the canvas, the web alone on a docs page. */
export type Rendering = 'auto' | 'web' | 'pdf' | 'both'

/** `parameters.pdf` of a story, of a file of stories or of all: how its PDF is drawn. */
export interface PdfParameters<Props = Args> {
  /** The story as a react-pdf `<Document>`. A promise lets it `import()` what only the PDF needs. */
  document: (context: StoryContext<Props>) => ReactElement | Promise<ReactElement>
  /** Whether there is nothing to draw on the web, as for a story of a whole document. Default `false`. */
  alone?: boolean
  /** Whether the white foot of each page is cut off. Default `true`: most stories are shorter than a page. */
  trim?: boolean
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
 * A decorator that draws a story's PDF beside it, live: it follows the controls and the toolbar. Stories without
 * `parameters.pdf` are left alone.
 */
export const pdfPreview: Decorator = (Story, context) => {
  const pdf: PdfParameters | undefined = context.parameters.pdf
  const shown = pdf ? shownOf(context, pdf) : 'web'
  if (!pdf || shown === 'web') return <Story />
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
        <Twin context={context} {...pdf} />
      </section>
    </div>
  )
}

const shownOf = ({ globals, viewMode }: StoryContext, { alone }: PdfParameters): Rendering => {
  const { rendering = 'auto' } = globals as { rendering?: Rendering }
  if (alone) return 'pdf'
  return rendering === 'auto' ? (viewMode === 'docs' ? 'web' : 'both') : rendering
}

interface TwinProps extends PdfParameters {
  context: StoryContext
}

const Twin = ({ context, document: render, trim = true }: TwinProps): ReactElement => {
  const { id, args, globals } = context
  // The context is another object each time; the story is another only with these.
  const document = useCallback(() => render(context), [render, id, args, globals])
  return <PdfPages document={document} name={`${context.title}, ${context.name}`} trim={trim} />
}
