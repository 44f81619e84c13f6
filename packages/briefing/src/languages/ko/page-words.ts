import { ko as locale } from '@briefing-kit/ui'
import type { PageWords } from '../rules'
import { statements } from './statements'

export const pageWords: PageWords = { locale, statements }
