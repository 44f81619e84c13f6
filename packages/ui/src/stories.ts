import type { ReactElement } from 'react'
import * as components from './components'

/**
 * Stories in Component Story Format, narrowed to what every story here promises: its args are plain data, so that the
 * component of the same name of either target renders them. Names, offices and figures in stories are fictional.
 */

/** The components of one target. */
export type StoryComponents = typeof components

/** A story of several components, written once for either target. */
export type Compose<Props> = (ui: StoryComponents, args: Props) => ReactElement

interface Annotations<Props> {
  render?: (args: Props) => ReactElement
  parameters?: { compose?: Compose<Props> } & Record<string, unknown>
}

/** Settings that the stories of a file share. */
export interface Meta<Props> extends Annotations<Props> {
  title: string
  component: (props: Props) => ReactElement
  args?: Partial<Props>
  argTypes?: { [Name in keyof Props]?: Record<string, unknown> }
}

export interface Story<Props> extends Annotations<Props> {
  name?: string
  args: Props
}

/** For stories whose args alone do not say what stands in what: drawn by one function on either target. */
export const composed = <Props>(compose: Compose<Props>): Required<Annotations<Props>> => ({
  render: (args) => compose(components, args),
  parameters: { compose },
})
