import { inline } from '#css'

/** On a screen the label is generated and clipped, so that it is heard and not copied. */
export const announced = inline(
  {},
  {
    screen: {
      '::before': {
        content: 'attr(data-label)',
        position: 'absolute',
        width: '1px',
        height: '1px',
        overflow: 'hidden',
        clipPath: 'inset(50%)',
        whiteSpace: 'nowrap',
      },
    },
  },
)
