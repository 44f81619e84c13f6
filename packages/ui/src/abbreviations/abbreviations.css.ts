import { inline } from '#css'

/** It looks like the text around it: browsers would underline it with dots. */
export const abbreviation = inline({}, { screen: { textDecoration: 'none' } })
