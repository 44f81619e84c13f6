/** The contrast of two colours, from 1 to 21 (WCAG 2.2, relative luminance). Colours are `0xrrggbb`. */
export const contrastOf = (one: number, other: number): number => {
  const ratio = (luminanceOf(one) + 0.05) / (luminanceOf(other) + 0.05)
  return ratio < 1 ? 1 / ratio : ratio
}

const luminanceOf = (colour: number): number =>
  0.2126 * linear((colour >> 16) & 255) + 0.7152 * linear((colour >> 8) & 255) + 0.0722 * linear(colour & 255)

const linear = (byte: number): number => {
  const share = byte / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

/** A colour of some opacity over another. */
export const blended = (over: number, alpha: number, under: number): number => {
  if (alpha >= 1) return over
  const mixed = (shift: number): number =>
    Math.round(((over >> shift) & 255) * alpha + ((under >> shift) & 255) * (1 - alpha)) << shift
  return mixed(16) | mixed(8) | mixed(0)
}

/** As it is written in CSS: `#12498f`. */
export const hexOf = (colour: number): string => `#${colour.toString(16).padStart(6, '0')}`
