import * as web from '@briefing-kit/ui'
import * as pdf from '@briefing-kit/ui/pdf'
import type { ReactElement } from 'react'
import { type Drawn, draw } from '../drawing'

/** A story as its file exports it. */
interface Annotations {
  args?: Record<string, unknown>
  parameters?: {
    compose?: Drawn['compose']
    /** On paper it is a whole `<Document>`, with heads and feet around its text. */
    wholeDocument?: boolean
  }
}

interface StoryFile {
  default: Annotations & { title: string; component: unknown }
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

const drawnWith = (file: StoryFile, story: Annotations, ui: object): ReactElement => {
  const { component } = file.default
  const { compose } = { ...file.default.parameters, ...story.parameters }
  return draw({ component, compose, args: { ...file.default.args, ...story.args } }, ui)
}

/** Every story of every file, as found on disk: no list of them is kept. */
export const drawings: Drawing[] = Object.values(files).flatMap((file) =>
  Object.entries(file)
    .filter(([name]) => name !== 'default')
    .map(([name, story]) => ({
      name: `${file.default.title} ${name}`,
      wholeDocument: { ...file.default.parameters, ...story.parameters }.wholeDocument ?? false,
      onWeb: () => drawnWith(file, story, web),
      onPaper: () => drawnWith(file, story, pdf),
    })),
)
