import { color, root, rule, space, box as style, token } from '#css'

export const box = root(
  {
    borderTopWidth: rule('strong'),
    borderTopColor: color('accent'),
    borderTopStyle: 'solid',
    borderBottomWidth: rule('hair'),
    borderBottomColor: color('hair'),
    borderBottomStyle: 'solid',
  },
  {
    paper: { paddingTop: space(4), paddingBottom: space(5) },
    screen: { containerType: 'inline-size', padding: `${token('{space.5}')} 0` },
  },
)
export const whole = style({ breakInside: 'avoid' })
export const labelled = style({}, {})
export const label = style(
  { type: 'label', color: color('accent') },
  { paper: { paddingTop: 1 }, screen: { display: 'block', marginBottom: '0.4rem' } },
)
