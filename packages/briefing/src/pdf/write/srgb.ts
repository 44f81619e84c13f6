import srgb from './srgb.icc.json'

/** The stream of an output intent, by which colours are bound to sRGB. */
export const srgbStream = (): { data: Record<string, unknown>; bytes: Uint8Array } => ({
  data: { N: 3, Filter: 'FlateDecode' },
  bytes: Buffer.from(srgb.profile, 'base64'),
})
