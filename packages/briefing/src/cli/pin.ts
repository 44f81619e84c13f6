import { doOne, type LimitOptions } from './do'
import { print, shown, shownDiagnostics, tell } from './terminal'

/**
 * Writes hashes and proposed bodies into a brief, and says what it wrote.
 * @returns the exit code: 0 if it was done, 1 if the brief or a source has errors
 */
export const pin = async (file: string, options: LimitOptions): Promise<number> => {
  const pinned = await doOne('pin', { file }, options)
  if (!pinned) return 1
  const { sources, diagnostics } = pinned
  if (diagnostics.length > 0) tell(shownDiagnostics(diagnostics))
  for (const { id, sha256, body, was } of sources) {
    const hash = `sha256 ${sha256.slice(0, 8)}…${{ new: '', changed: ' instead of another', same: ' as before' }[was]}`
    const lines = body ? `, body [${body.join(', ')}] proposed: look whether the document stands on those lines` : ''
    print(shown`${id}: ${hash}${lines}`)
  }
  if (sources.length === 0 && diagnostics.length === 0) {
    print(shown`${file}: no source names a \`file\`, so there is nothing to pin`)
  }
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0
}
