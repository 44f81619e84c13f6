import type { Plugin } from 'vite'

/** Weights that components are set in. */
const weights = /font-weight: (400|500|600|700);/

/**
 * Of the stylesheet in which Pretendard lies as many small files, each for some characters: the weights we use, in the
 * format all browsers know. The weights of a file stand together, where compression finds what they have in common.
 */
export const fewerFaces = (): Plugin => ({
  name: 'fewer-faces',
  enforce: 'pre',
  transform(code, id) {
    if (!/pretendard-dynamic-subset\.css$/.test(id.split('?')[0] ?? '')) return null
    const faces = code.match(/@font-face \{[^}]*\}/g) ?? []
    return faces
      .filter((face) => weights.test(face))
      .map((face) => face.replace(/, url\([^)]*\) format\('woff'\)/, ''))
      .sort((one, other) => numberOf(one) - numberOf(other))
      .join('\n')
  },
})

/** Which characters: `….subset.12.woff2`. */
const numberOf = (face: string): number => Number(/subset\.(\d+)/.exec(face)?.[1])
