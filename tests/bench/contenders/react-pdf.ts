import { reactPdf } from './react-pdf-contender.ts'
import { pageWithFixedFoot } from './react-pdf-document.ts'

/** @react-pdf/renderer as its manual shows it: a component tree written by hand, nothing tuned. */
export const contender = reactPdf(pageWithFixedFoot)
