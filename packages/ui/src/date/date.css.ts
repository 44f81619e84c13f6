import { inline } from '#css'

export const date = inline({})
