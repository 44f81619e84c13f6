export { EmbeddedFace } from './embedded-face'
export { Face, openFont } from './face'
export { isShaped, type Script, scriptOf } from './script'
export { charactersOf, cut, type Word } from './word'
