/** In points, portrait. */
const named: Readonly<Record<string, readonly [width: number, height: number]>> = {
  EXECUTIVE: [521.86, 756],
  FOLIO: [612, 936],
  LEGAL: [612, 1008],
  LETTER: [612, 792],
  TABLOID: [792, 1224],
  ID1: [153, 243],
}

/** Size 0 of the series of ISO 216, ISO 217 and DIN 476 in millimetres; each next one is half of it. */
const series: Readonly<Record<string, readonly [width: number, height: number]>> = {
  A: [841, 1189],
  B: [1000, 1414],
  C: [917, 1297],
  RA: [860, 1220],
  SRA: [900, 1280],
}

const inPoints = (millimetres: number): number => Math.round((millimetres * 7200) / 25.4) / 100

/** Size of a paper in points, portrait, by its name in capitals: `A4`, `LETTER`; undefined if unknown. */
export const paperSize = (name: string): readonly [width: number, height: number] | undefined =>
  Object.hasOwn(named, name) ? named[name] : sizeInSeries(name)

const sizeInSeries = (name: string): readonly [number, number] | undefined => {
  const [, twice, letters = '', halvings = ''] = /^([24])?(A|B|C|RA|SRA)(\d|10)$/.exec(name) ?? []
  const first = series[letters]
  if (!first || (twice && halvings !== '0')) return undefined
  let [width, height] = first
  if (twice === '2') [width, height] = [height, 2 * width]
  if (twice === '4') [width, height] = [2 * width, 2 * height]
  // Rounded down to whole millimetres, as the standards do.
  for (let count = Number(halvings); count > 0; count -= 1) [width, height] = [Math.floor(height / 2), width]
  return [inPoints(width), inPoints(height)]
}
