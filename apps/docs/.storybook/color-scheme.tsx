import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks'
import { type PropsWithChildren, type ReactElement, useEffect, useState } from 'react'
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events'
import { themes } from './themes'

/** The preview has the faces of a brief, so its pages are set in them. */
const faces = {
  fontBase: 'Pretendard, system-ui, sans-serif',
  fontCode: 'ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", Pretendard, monospace',
}

type Scheme = keyof typeof themes

/** Sets the colour scheme of the page itself: what has none of its own takes it from there. */
export const ColorScheme = ({ scheme }: { scheme: Scheme }): null => {
  useEffect(() => {
    document.documentElement.style.colorScheme = scheme
  }, [scheme])
  return null
}

/** A docs page in the colour scheme of the toolbar. */
export const ThemedDocs = (props: PropsWithChildren<DocsContainerProps>): ReactElement => {
  const { channel } = props.context
  const [scheme, setScheme] = useState<Scheme>(() => {
    const [latest] = channel.last(GLOBALS_UPDATED) ?? channel.last(SET_GLOBALS) ?? []
    return latest?.globals.scheme ?? 'light'
  })
  useEffect(() => {
    const follow = ({ globals }: { globals: { scheme: Scheme } }) => setScheme(globals.scheme)
    channel.on(GLOBALS_UPDATED, follow)
    return () => channel.off(GLOBALS_UPDATED, follow)
  }, [channel])
  return (
    <>
      <ColorScheme scheme={scheme} />
      <DocsContainer {...props} theme={{ ...themes[scheme], ...faces }} />
    </>
  )
}
