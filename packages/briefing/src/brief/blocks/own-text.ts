import type { Path } from '../locate'
import type { OwnText } from './kind'

/** A text of the brief's own, if it is there. */
export const ownText = (path: Path, text: string | undefined): OwnText[] => (text === undefined ? [] : [{ path, text }])
