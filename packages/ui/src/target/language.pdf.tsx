import { defaultLanguage } from '../languages'
import { makeContext } from './context.pdf'

/** BCP 47 tag of the language around an element: on paper nothing else inherits it. */
export const LanguageContext = makeContext<string>(defaultLanguage)
