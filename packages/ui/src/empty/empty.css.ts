import { box, color } from '#css'

/** The sentence in place of what is not there yet. It is no message of its own, and so it is quiet. */
export const empty = box(
  { type: 'small', color: color('ink3') },
  { paper: { paddingTop: 8, paddingBottom: 8 }, screen: { padding: '0.75rem 0' } },
)
