import { join } from 'node:path'
import { root } from '../command/run.ts'
import type { Labels } from './labels.ts'

/** Where a labelled text lies: among ours, or beside the repository, where it may be missing. */
export const textFile = ({ file, own }: Pick<Labels, 'file' | 'own'>): string =>
  own ? join(root, 'tests/draft/texts', file) : join(root, '../shared/sources', file)
