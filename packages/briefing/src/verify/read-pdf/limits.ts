/** Limits of a foreign PDF; that of a brief reaches a hundredth of them. */
export const limits = {
  /** Of the file. */
  bytes: 100 * 1024 * 1024,
  /** Of all streams, inflated. */
  unpacked: 256 * 1024 * 1024,
  /** Of a stream other than an image. */
  stream: 32 * 1024 * 1024,
  pages: 2000,
  /** Of the largest stream times the number of pages, which may share it. */
  shared: 512 * 1024 * 1024,
  /** Streams, compressed or not. */
  streams: 50_000,
  /** Characters on all pages. */
  characters: 2_000_000,
  /** Text items on all pages. */
  pieces: 1_000_000,
  /** CPU seconds, checked between pages. */
  seconds: 30,
} as const

/** Why a foreign PDF is not read. */
export class ForeignPdfError extends Error {
  override readonly name = 'ForeignPdfError'

  /** @param message a predicate: `is encrypted` */
  constructor(
    readonly code: 'pdf-unreadable' | 'pdf-too-large' | 'pdf-reader-missing',
    message: string,
    readonly hint: string,
  ) {
    super(message)
  }
}

export const tooLarge = (what: string): ForeignPdfError =>
  new ForeignPdfError('pdf-too-large', what, 'verify reads PDFs of briefs, which are far smaller')

/** pdfjs-dist is no dependency: it takes 73 MB, and only `verify` needs it. */
export const readerMissing = (): ForeignPdfError =>
  new ForeignPdfError(
    'pdf-reader-missing',
    'cannot be read: the package pdfjs-dist is not installed',
    'install it beside this one: npm install pdfjs-dist',
  )

export const unreadable = (what: string): ForeignPdfError =>
  new ForeignPdfError('pdf-unreadable', what, 'build it again, or look whether it is the file that is meant')
