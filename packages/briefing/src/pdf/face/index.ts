export { Face } from './face'
export { FontFile } from './font-file'
export { isShaped } from './script'
export { charactersOf, type Word } from './word'
