import type { ComponentLanguage } from '../rules'
import { lines } from './lines'
import { ko as locale } from './locale'

export const korean: ComponentLanguage = { locale, lines, dateMarks: { year: '년', month: '월', day: '일' } }
