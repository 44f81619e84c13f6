import { number } from '../file'

/** Whether a path of SVG is of straight lines between absolute points. */
export const coversPath = (d: string): boolean => /^(?:\s*(?:[ML]\s*-?[\d.]+[\s,]+-?[\d.]+|[Zz]))+\s*$/.test(d)

/** The same path in PDF's operators. */
export const pathOperators = (d: string): string =>
  (d.match(/[MLZz][^MLZz]*/g) ?? [])
    .map((segment) => {
      const command = segment.charAt(0).toLowerCase()
      if (command === 'z') return 'h'
      const [x, y] = segment
        .slice(1)
        .trim()
        .split(/[\s,]+/)
        .map(Number)
      return `${number(x ?? 0)} ${number(y ?? 0)} ${command}`
    })
    .join(' ')
