import { createContext } from 'react'

/** BCP 47 tag of the language around an element: on paper nothing else inherits it. */
export const LanguageContext = createContext('ko')
