import { faults } from '../../pdf/layout.ts'
import { readPdf } from '../../pdf/read-pdf.ts'
import { checkFile } from '../../pdf-ua/check.ts'
import type { Standard } from '../../pdf-ua/conditions.ts'
import type { PdfFile } from '../../pdf-ua/file/open.ts'
import type { Value } from '../../pdf-ua/file/value.ts'
import type { Finding } from '../finding.ts'

/** A mark that joins the letter before it may reach over the one behind it. */
const markOnNeighbour = /\p{M}.* is on /u

/** The rules that a finished PDF breaks. */
export const judgePdf = async (pdf: PdfFile, standard: Standard): Promise<Finding[]> => {
  const { pages } = await readPdf(pdf.bytes)
  return [
    ...checkFile(pdf, standard).map(({ condition, where, what }) => ({
      rule: `condition ${condition}`,
      detail: `${where}: ${what}`,
    })),
    ...pages
      .flatMap(faults)
      .filter((detail) => !markOnNeighbour.test(detail))
      .map((detail) => ({ rule: 'page', detail })),
    ...pdf.objects.flatMap(judgeImage),
  ]
}

const components: Record<string, number> = {
  DeviceGray: 1,
  DeviceRGB: 3,
  CalRGB: 3,
  CalGray: 1,
  ICCBased: 3,
  Indexed: 1,
}

/** A picture has as many bytes as its size says. */
const judgeImage = (image: Value): Finding[] => {
  if (image.get('Subtype').name !== 'Image' || image.get('Filter').name !== 'FlateDecode') return []
  const space = image.get('ColorSpace')
  const [width, height, bits] = ['Width', 'Height', 'BitsPerComponent'].map((key) => image.get(key).number ?? 0) as [
    number,
    number,
    number,
  ]
  const each = components[space.name ?? space.items[0]?.name ?? ''] ?? 0
  const row = Math.ceil((width * bits * each) / 8) + ((image.get('DecodeParms', 'Predictor').number ?? 1) >= 10 ? 1 : 0)
  const { length } = image.bytes
  if (length === row * height) return []
  return [
    {
      rule: 'image-data',
      detail: `${width} × ${height} × ${bits} bits × ${each} takes ${row * height} bytes, not ${length}`,
    },
  ]
}
