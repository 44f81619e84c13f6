import { reactPdf } from './react-pdf-contender.ts'
import { pageWithLayout } from './react-pdf-document.ts'

/** The same with the page's `layout`, which brings react-pdf's newer pagination. */
export const contender = reactPdf(pageWithLayout)
