export { PdfPages } from './pdf-pages'
export { type PdfParameters, pdfPreview, type Rendering, renderingSwitch } from './pdf-preview'
