/** An indirect object. */
export interface ObjectReference {
  data: Record<string, unknown>
  /** Whether its stream is deflated in the file. */
  compress: boolean
  /** Appends to its stream. */
  write(chunk: Uint8Array): void
  /** Ends its stream. */
  end(chunk?: Uint8Array): void
}

/**
 * A document that tags, outline, metadata, page labels and attachments are written into: our own or pdfkit's. Values
 * are as in `value.ts`.
 */
export interface WritableDocument {
  /** Creates an indirect object. */
  ref(data: Record<string, unknown>): ObjectReference
  /** The document catalog (ISO 32000-1, 7.7.2). */
  readonly catalog: Record<string, unknown>
  /** Page objects in order. */
  readonly pageObjects: readonly ObjectReference[]
  /** The root of the structure tree, if there is one. */
  readonly structureRoot: ObjectReference | undefined
  /** Enters an embedded file into the name tree. */
  addNamedEmbeddedFile(name: string, specification: ObjectReference): void
}
