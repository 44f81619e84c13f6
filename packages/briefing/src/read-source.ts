import { readRegularFile } from './brief'
import { readSourceText, type SourceText } from './evidence/source-text'

/** The largest source file, in bytes. */
const maxBytes = 20 * 1024 * 1024

/** The text of a file that a user names as a source, or why it cannot be read. */
export const readSource = (path: string): SourceText | { message: string; hint?: string } => {
  const bytes = readRegularFile(path, { maxBytes })
  return bytes instanceof Uint8Array ? readSourceText(bytes, path) : bytes
}
