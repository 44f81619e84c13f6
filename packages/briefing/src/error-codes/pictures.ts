import { explanations } from './explanation'

const pipes =
  '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40">\n' +
  '  <path d="M0 20h80" fill="none" stroke="#12498f"/>\n' +
  '</svg>\n'

/** A brief with a picture. */
const showing = (file: string): string =>
  `lang: en\ntitle: Water losses\nblocks:\n  - { type: figure, src: ${file}, alt: The network of pipes }\n`

const withPipes = showing('pipes.svg')

/** Pictures that are not drawn. */
export const pictures = explanations({
  'image-missing': {
    title: 'the file of a picture cannot be read',
    why: "A picture is named from the brief's folder, and there is no file that can be read there. Capitals count.",
    remedy: 'Put the file there, or correct its name.',
    kind: 'brief',
    files: { 'pipes.svg': pipes },
    wrong: showing('Pipes.svg'),
    right: withPipes,
  },
  'image-url': {
    title: 'a picture is named by an address',
    why: 'Nothing is fetched from the network: a brief is built alike everywhere and at any time.',
    remedy: "Save the picture into the brief's folder, and name the file.",
    kind: 'brief',
    files: { 'pipes.svg': pipes },
    wrong: showing('https://example.org/pipes.svg'),
    right: withPipes,
  },
  'image-outside': {
    title: "a picture lies outside the brief's folder",
    why: 'A brief from somebody else could otherwise print what lies on your disk. Links out of the folder count as outside too.',
    remedy: 'Put the picture beside the brief or into a folder there.',
    kind: 'brief',
    files: { 'pipes.svg': pipes },
    wrong: showing('../pipes.svg'),
    right: withPipes,
  },
  'image-too-large': {
    title: 'a picture is too large',
    why: 'Up to 20 MB, 50 megapixels and, for an SVG, 50,000 elements are drawn: more than a page can show, and few enough that no picture stops a batch.',
    remedy: 'Make it smaller; a drawing of very many parts is better saved as PNG.',
    kind: 'brief',
    files: {
      'enormous.png': {
        base64:
          'iVBORw0KGgoAAAANSUhEUgAAJw8AACcPCAIAAAARCZ9bAAAA00lEQVR4nAHIADf/ACVKb5S53gMoTXKXvOEGK1B1mr/kCS5TeAFji7XhDz9xpdsTTYnHB0mN0xtlsf9PofUCo9QNTpfoQaILfPV2/5ApynMk3Z5nOBHyA+Uld9tR2XMf3a2Pg4mhywdVtSerQemjbwQpfvOIPRIHHFGmG7BlOi9Eec5D2I1iV2wAb9+BVVuT/ZlnZ5n9k1tVgd9vMSVLoy3pAbdIIUKrXFWWH/AJahMEPb6HmPGSe6wl5gIBudNPLW0PE3lBa/flNef7cUmDHx19P2PtO1q+++X09wAAAABJRU5ErkJggg==',
        shown: 'a PNG that says it has 9999 × 9999 pixels',
      },
      'pipes.svg': pipes,
    },
    wrong: showing('enormous.png'),
    right: withPipes,
  },
  'image-coarse': {
    title: 'a picture has too few pixels for its size on paper',
    why: 'Below 150 pixels an inch the eye sees squares, and letters in a picture blur. It is a warning: the brief is built.',
    remedy: 'Take a picture of more pixels, or the drawing itself as SVG: enlarging it in a program adds nothing.',
    kind: 'brief',
    files: {
      'dots.png': {
        base64: 'iVBORw0KGgoAAAANSUhEUgAAAAQAAAAEAQAAAACBiqPTAAAADklEQVR4nGNYwBDAAMQACCgB4VwknUAAAAAASUVORK5CYII=',
        shown: 'a PNG of 4 × 4 pixels',
      },
      'pipes.svg': pipes,
    },
    wrong: showing('dots.png'),
    right: withPipes,
  },
  'not-an-image': {
    title: 'the file is not a PNG, JPEG or SVG',
    why: 'What a picture is says its content, not its name. Other formats are not drawn by every reader of PDF.',
    remedy: 'Save it as PNG, JPEG or SVG: renaming it is not enough.',
    kind: 'brief',
    files: { 'map.png': '<!doctype html>\n<p>The map has moved.</p>\n', 'pipes.svg': pipes },
    wrong: showing('map.png'),
    right: withPipes,
  },
  'image-damaged': {
    title: 'a picture breaks the rules of its format',
    why: 'It ends too early, or is not written as its format asks. Readers of PDF would show half of it, or nothing.',
    remedy: 'Fetch it again, or open it in a program for pictures and save it anew.',
    kind: 'brief',
    files: { 'broken.svg': pipes.replace('</svg>\n', ''), 'pipes.svg': pipes },
    wrong: showing('broken.svg'),
    right: withPipes,
  },
  'image-unsupported': {
    title: 'a picture is of a kind that not every reader shows',
    why: 'JPEG and PNG have rare kinds, such as JPEG of twelve bits, which a PDF may hold and many programs do not show.',
    remedy: 'Save it as plain JPEG or PNG, of eight bits, in RGB or grey.',
    kind: 'brief',
    files: {
      'scan.jpg': {
        base64:
          '/9j/2wBDAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQH/xAAmAAEAAAAAAAAAAAAAAAAAAAAAEAEAAAAAAAAAAAAAAAAAAAAA/8AACwwACAAIAQERAP/aAAgBAQAAPwAA/9k=',
        shown: 'a JPEG of twelve bits',
      },
      'pipes.svg': pipes,
    },
    wrong: showing('scan.jpg'),
    right: withPipes,
  },
  'image-colours': {
    title: 'a picture has the colours of a printing press',
    why: 'CMYK looks different on every screen, and a PDF for archives (PDF/A) says for all its colours what they are.',
    remedy: 'Save it as RGB.',
    kind: 'brief',
    files: {
      'press.jpg': {
        base64:
          '/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwADAgICAgIDAgICAwMDAwQGBAQEBAQIBgYFBgkICgoJCAkJCgwPDAoLDgsJCQ0RDQ4PEBAREAoMEhMSEBMPEBAQ/9sAQwEDAwMEAwQIBAQIEAsJCxAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ/8AAFAgAAQABBAERAAIRAQMRAQQRAP/EABUAAQEAAAAAAAAAAAAAAAAAAAgJ/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/EABUBAQEAAAAAAAAAAAAAAAAAAAcJ/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAA4EAQACEQMRBAAAPwA6AxVNVN//2Q==',
        shown: 'a JPEG in CMYK',
      },
      'pipes.svg': pipes,
    },
    wrong: showing('press.jpg'),
    right: withPipes,
  },
  'unsafe-svg': {
    title: 'an SVG holds what could do something',
    why: 'Scripts, handlers of events and links to other files have no place in a picture: it is refused, whether they would run or not.',
    remedy: 'Save it as plain SVG, without scripts and links, or as PNG.',
    kind: 'brief',
    files: { 'script.svg': pipes.replace('</svg>', '  <script>alert(1)</script>\n</svg>'), 'pipes.svg': pipes },
    wrong: showing('script.svg'),
    right: withPipes,
  },
  'svg-not-drawn': {
    title: 'an SVG holds what would not be drawn',
    why: 'Filters and animations have no counterpart in what is drawn here, and some of what newer programs write is not understood. The picture would lack a part, and nobody would be told.',
    remedy: 'Save it as plain SVG, of shapes and plain colours, or as PNG.',
    kind: 'brief',
    files: {
      'blurred.svg': pipes.replace('stroke="#12498f"/>', 'stroke="#12498f" filter="blur(2px)"/>'),
      'pipes.svg': pipes,
    },
    wrong: showing('blurred.svg'),
    right: withPipes,
  },
})
