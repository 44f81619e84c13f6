import names from 'color-name'

/**
 * Parses a CSS colour to `#rrggbb`, or `#rrggbbaa` where it is not opaque: a name, hexadecimal digits, `rgb()` or
 * `hsl()` with or without alpha (CSS Color 4).
 * @returns undefined if it is none of these
 */
export const colourOf = (value: unknown): string | undefined => {
  if (typeof value !== 'string') return undefined
  const cached = cache.get(value)
  if (cached !== undefined) return cached
  const colour = readColour(value.trim().toLowerCase())
  if (colour !== undefined && cache.size < 1000) cache.set(value, colour)
  return colour
}

const cache = new Map<string, string>()

const readColour = (text: string): string | undefined => {
  if (text === 'transparent') return '#00000000'
  if (/^#(?:[\da-f]{6}|[\da-f]{8})$/.test(text))
    return text.endsWith('ff') && text.length === 9 ? text.slice(0, 7) : text
  if (/^#[\da-f]{3,4}$/.test(text)) return readColour(text.replace(/[\da-f]/g, '$&$&'))
  if (Object.hasOwn(names, text)) return hex(names[text as keyof typeof names])
  const [, name = '', inside] = /^(rgb|hsl)a?\(([^()]*)\)$/.exec(text) ?? []
  const parts = (inside ?? '').split(/[\s,/]+/).filter(Boolean)
  if (parts.length !== 3 && parts.length !== 4) return undefined
  const alpha = parts[3] === undefined ? 1 : shareOf(parts[3], 1)
  const colour = name === 'rgb' ? parts.slice(0, 3).map((part) => shareOf(part, 255)) : rgbOf(parts)
  return [...colour, alpha].every(Number.isFinite) ? hex(colour, alpha) : undefined
}

/** A number, or a percentage of `whole`. */
const shareOf = (text: string, whole: number): number =>
  text.endsWith('%') ? (Number(text.slice(0, -1)) / 100) * whole : Number(text)

const turns: Readonly<Record<string, number>> = { deg: 1, rad: 180 / Math.PI, turn: 360, grad: 0.9 }

const rgbOf = ([h = '', s = '', l = '']: readonly string[]): number[] => {
  const [, angle = '', unit = 'deg'] = /^(.*?)(deg|rad|turn|grad)?$/.exec(h) ?? []
  const hue = (((Number(angle) * (turns[unit] as number)) % 360) + 360) % 360
  const [saturation, lightness] = [shareOf(s, 1), shareOf(l, 1)]
  const reach = saturation * Math.min(lightness, 1 - lightness)
  return [0, 8, 4].map((offset) => {
    const k = (offset + hue / 30) % 12
    return 255 * (lightness - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1)))
  })
}

const hex = (colour: readonly number[], alpha = 1): string => {
  const digits = [...colour, ...(alpha < 1 ? [alpha * 255] : [])].map((part) =>
    Math.round(Math.min(255, Math.max(0, part)))
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${digits.join('')}`
}
