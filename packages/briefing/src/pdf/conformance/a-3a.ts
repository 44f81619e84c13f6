import { archive } from './archive'

/** PDF/A-3a (ISO 19005-3): PDF/A-2a that may hold files of every kind. */
export const a3a = archive(3, [])
