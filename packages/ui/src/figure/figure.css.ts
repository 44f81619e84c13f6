import { box, color, root, rule, token } from '#css'

export const figure = root({ breakInside: 'avoid' }, { screen: { containerType: 'inline-size' } })
const above = { borderTopWidth: rule('strong'), borderTopColor: color('ink'), borderTopStyle: 'solid' } as const
export const picture = box(above, { paper: { paddingTop: 6 }, screen: { paddingTop: '0.5rem' } })
export const image = box(
  {},
  { paper: { maxHeight: 340, objectFit: 'contain' }, screen: { display: 'block', width: '100%', height: 'auto' } },
)
export const caption = box({}, { paper: { ...above, paddingTop: 6 }, screen: { paddingTop: token('{space.3}') } })
export const number = box({ type: 'caption', color: color('accent') })
export const title = box({ type: 'caption', color: color('ink') })
export const note = box(
  { type: 'note', color: color('ink3') },
  { paper: { marginTop: 4 }, screen: { marginTop: '0.25rem' } },
)
