import type { Messages } from '../../rules'
import { data } from './data'
import { evidence } from './evidence'
import { shared } from './shared'
import { sources } from './sources'

/** All that the program says of a brief, by code: each sentence as it is in English and in Korean, with named parameters. */
export const messages: Messages = { '': shared, ...data, ...evidence, ...sources }
