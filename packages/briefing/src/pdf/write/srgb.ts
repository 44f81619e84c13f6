import srgb from './srgb.icc.json'

/** The ICC profile of an output intent: sRGB. */
export const srgbStream = (): { data: Record<string, unknown>; bytes: Uint8Array } => ({
  data: { N: 3, Filter: 'FlateDecode' },
  bytes: Buffer.from(srgb.profile, 'base64'),
})
