import { reactPdf } from './react-pdf-contender.ts'
import { pageWithLayout } from './react-pdf-document.ts'

/** react-pdf with the page's `layout`, which brings its newer pagination. */
export const contender = reactPdf(pageWithLayout)
