/** What a PDF of others may hold to be read; one of a brief holds a hundredth of it. */
export const limits = {
  /** Of the file. */
  bytes: 100 * 1024 * 1024,
  /** Of all its streams together, unpacked. */
  unpacked: 256 * 1024 * 1024,
  /** Of one stream that is no picture. */
  stream: 32 * 1024 * 1024,
  pages: 2000,
  /** Of the largest stream on all pages, if they share it. */
  shared: 512 * 1024 * 1024,
  /** Streams, packed or not. */
  streams: 50_000,
  /** Characters on all pages. */
  characters: 2_000_000,
  /** Pieces of text on all pages. */
  pieces: 1_000_000,
  /** Seconds that the processor may take, looked at between pages. */
  seconds: 30,
} as const

/** Why a PDF of others is not read. */
export class ForeignPdfError extends Error {
  override readonly name = 'ForeignPdfError'

  /** @param message what is so of it, as a predicate: `is encrypted` */
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

/** The reader is no dependency: it takes 73 MB with what it brings, and nothing but verify needs it. */
export const readerMissing = (): ForeignPdfError =>
  new ForeignPdfError(
    'pdf-reader-missing',
    'cannot be read: the package pdfjs-dist is not installed',
    'install it beside this one: npm install pdfjs-dist',
  )

export const unreadable = (what: string): ForeignPdfError =>
  new ForeignPdfError('pdf-unreadable', what, 'build it again, or look whether it is the file that is meant')
