import type { ComponentLanguage } from '../rules'
import { lines } from './lines'
import { en as locale } from './locale'

export const english: ComponentLanguage = { locale, lines }
