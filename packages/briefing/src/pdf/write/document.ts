/** An object of the file that others refer to. */
export interface ObjectReference {
  data: Record<string, unknown>
  /** Whether its bytes are deflated in the file. */
  compress: boolean
  /** Makes it a stream, or a longer one. */
  write(chunk: Uint8Array): void
  /** Nothing more is written to it. */
  end(chunk?: Uint8Array): void
}

/**
 * What tags, outline, metadata, page labels and attachments are written into: a file of our own, or pdfkit's. Values are
 * written as `value.ts` says.
 */
export interface WritableDocument {
  /** A new object. */
  ref(data: Record<string, unknown>): ObjectReference
  /** What the file says of itself as a whole (ISO 32000-1, 7.7.2). */
  readonly catalog: Record<string, unknown>
  /** The pages, in order. */
  readonly pageObjects: readonly ObjectReference[]
  /** The root of the structure tree, if there is one. */
  readonly structureRoot: ObjectReference | undefined
  /** Makes a file that is embedded known by a name. */
  addNamedEmbeddedFile(name: string, specification: ObjectReference): void
}
