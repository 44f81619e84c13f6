import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events'
import { addons } from 'storybook/manager-api'
import { themes } from './themes'

addons.setConfig({ theme: themes.light })

/** The frame follows the colour scheme of the toolbar. */
addons.register('briefing-kit/color-scheme', (api) => {
  const follow = ({ globals }: { globals: { scheme?: keyof typeof themes } }) =>
    api.setOptions({ theme: themes[globals.scheme ?? 'light'] })
  api.on(SET_GLOBALS, follow)
  api.on(GLOBALS_UPDATED, follow)
})
