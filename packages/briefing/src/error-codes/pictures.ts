import { explanations } from './explanation'

/** Pictures that are not drawn. */
export const pictures = explanations({
  'image-missing': { title: 'the file of a picture cannot be read' },
  'image-url': { title: 'a picture is named by an address' },
  'image-outside': { title: "a picture lies outside the brief's folder" },
  'image-too-large': { title: 'a picture is too large' },
  'not-an-image': { title: 'the file is not a PNG, JPEG or SVG' },
  'image-damaged': { title: 'a picture breaks the rules of its format' },
  'image-unsupported': { title: 'a picture is of a kind that not every reader shows' },
  'image-colours': { title: 'a picture has the colours of a printing press' },
  'unsafe-svg': { title: 'an SVG holds what could do something' },
  'svg-not-drawn': { title: 'an SVG holds what would not be drawn' },
})
