import { Brand } from '@briefing-kit/ui'
import type { Decorator, Preview, StoryContext } from '@storybook/react-vite'
import type { StrictArgTypes } from 'storybook/internal/types'
import { ComponentPage } from '../component-page/component-page'
import { type PdfParameters, pdfPreview, type Rendering, renderingSwitch } from '../pdf-preview'
import { brands } from './brands'
import { ColorScheme, ThemedDocs } from './color-scheme'
import 'pretendard/dist/web/static/pretendard-dynamic-subset.css'
import './preview.css'

/** Everything a reader may choose for all stories at once. */
interface Globals {
  language: 'story' | 'ko' | 'en'
  scheme: 'light' | 'dark'
  brand: keyof typeof brands
  rendering: Rendering
}

/** The args of a story in the language of the toolbar. */
const inLanguage = ({ globals, args, argTypes }: StoryContext): StoryContext['args'] => {
  const { language } = globals as Globals
  return language !== 'story' && argTypes.locale ? { ...args, locale: language } : args
}

/** A sheet of the brand's paper under the story, in the colour scheme and the brand of the toolbar. */
const onScreen: Decorator = (Story, context) => {
  const { scheme, brand } = context.globals as Globals
  return (
    <Brand tokens={brands[brand].tokens}>
      <ColorScheme scheme={scheme} />
      <div className="docs-paper" style={{ colorScheme: scheme }}>
        <Story args={inLanguage(context)} />
      </div>
    </Brand>
  )
}

/** Draws the story as a PDF. Modules that only the PDF needs are loaded with the first one. */
const pdf: PdfParameters = {
  document: async (context) => {
    const { onPaper } = await import('../on-paper')
    const { component, globals, parameters } = context
    const { wholeDocument = false, compose } = parameters
    const { tokens } = brands[(globals as Globals).brand]
    return onPaper({ component, compose, args: inLanguage(context) }, tokens, wholeDocument)
  },
}

/** Defaults stand in the doc comments: "Default `ko`." */
const defaultIn = /\s*\bDefault:? (?:`([^`]+)`|([^.]+))(?:\.|$)/

/** Completes prop tables and controls: defaults come from doc comments, the control of `locale` from here. */
const fromComments = ({ argTypes }: { argTypes: StrictArgTypes }): StrictArgTypes =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const [, code, words] = defaultIn.exec(argType.description ?? '') ?? []
      const summary = code ?? words
      const description = argType.description?.replace(defaultIn, '')
      const table = { ...argType.table, ...(summary ? { defaultValue: { summary } } : {}) }
      // A locale may also be an object of one's own, which no control can make.
      const control = name === 'locale' ? { control: { type: 'inline-radio' }, options: ['ko', 'en'] } : {}
      return [name, { ...argType, ...control, description, table } as StrictArgTypes[string]]
    }),
  )

const preview: Preview = {
  decorators: [onScreen, pdfPreview],
  argTypesEnhancers: [fromComments],
  tags: ['autodocs'],
  initialGlobals: { language: 'story', scheme: 'light', brand: 'own', rendering: 'auto' } satisfies Globals,
  globalTypes: {
    rendering: renderingSwitch,
    language: {
      description: 'Language of the words that components print of their own accord',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'story', title: 'Language of the story' },
          { value: 'ko', title: '한국어', right: 'ko' },
          { value: 'en', title: 'English', right: 'en' },
        ],
      },
    },
    scheme: {
      description: 'Colour scheme',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
      },
    },
    brand: {
      description: 'Brand',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: Object.entries(brands).map(([value, { title }]) => ({ value, title })),
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    pdf,
    // Only violations fail a story: finding each node that passes takes half of axe's time.
    a11y: { test: 'error', options: { resultTypes: ['violations'] } },
    controls: { expanded: true, sort: 'requiredFirst' },
    options: {
      storySort: {
        order: [
          'Guides',
          [
            'Welcome',
            'Using the components',
            'In your page',
            'Tokens and branding',
            'The data of a brief',
            'The command',
            'Error codes',
            'Live PDFs',
            'Speed',
            'Comparison',
            'Security',
            'Dependencies',
          ],
          'Briefs',
          'Components',
          ['Timeline', 'Quote', 'StatCard', 'StatGrid'],
          'Decisions',
        ],
        method: 'alphabetical',
      },
    },
    docs: { container: ThemedDocs, page: ComponentPage },
  },
}

export default preview
