import { archive } from './archive'

/** PDF/A-2a (ISO 19005-2). It holds no files but other archives. */
export const a2a = archive(2, ['attachment'])
