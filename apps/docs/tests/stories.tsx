import * as web from '@briefing-kit/ui'
import * as pdf from '@briefing-kit/ui/pdf'
import type { FunctionComponent, ReactElement } from 'react'

/** One set of components, told apart by name only: both targets have the same. */
type Components = Record<string, FunctionComponent<Record<string, unknown>>>

/** A story as its file exports it. */
interface Annotations {
  args?: Record<string, unknown>
  parameters?: {
    compose?: (ui: Components, args: Record<string, unknown>) => ReactElement
    /** On paper it is a whole `<Document>`, with heads and feet around its text. */
    wholeDocument?: boolean
  }
}

interface StoryFile {
  default: Annotations & { title: string; component: FunctionComponent<never> }
  [story: string]: Annotations
}

/** A story that can be drawn with the components of either target. */
export interface Drawing {
  name: string
  wholeDocument: boolean
  onWeb(): ReactElement
  onPaper(): ReactElement
}

const files = import.meta.glob<StoryFile>(
  ['../../../packages/ui/src/**/*.stories.tsx', '../stories/**/*.stories.tsx'],
  {
    eager: true,
  },
)

const nameOf = ({ default: meta }: StoryFile): string => {
  const found = Object.entries(web).find(([, exported]) => exported === meta.component)
  if (!found) throw new Error(`The component of the stories '${meta.title}' is not one of @briefing-kit/ui`)
  return found[0]
}

const draw = (file: StoryFile, story: Annotations, ui: unknown): ReactElement => {
  const components = ui as Components
  const args = { ...file.default.args, ...story.args }
  const compose = story.parameters?.compose ?? file.default.parameters?.compose
  if (compose) return compose(components, args)
  const Component = components[nameOf(file)] as Components[string]
  return <Component {...args} />
}

/** Every story of every file, as found on disk: no list of them is kept. */
export const drawings: Drawing[] = Object.values(files).flatMap((file) =>
  Object.entries(file)
    .filter(([name]) => name !== 'default')
    .map(([name, story]) => ({
      name: `${file.default.title} ${name}`,
      wholeDocument: { ...file.default.parameters, ...story.parameters }.wholeDocument ?? false,
      onWeb: () => draw(file, story, web),
      onPaper: () => draw(file, story, pdf),
    })),
)
