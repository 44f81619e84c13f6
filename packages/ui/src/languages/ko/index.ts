import type { ComponentLanguage } from '../rules'
import { lines } from './lines'
import { ko as locale } from './locale'
import { particles } from './particles'

export const korean: ComponentLanguage = {
  locale,
  lines,
  dateMarks: { year: '년', month: '월', day: '일' },
  particles,
}
