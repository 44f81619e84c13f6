import { box, color } from '#css'

export const label = box({ type: 'label', color: color('accent') })
export const text = box({ type: 'small', color: color('ink3') })
