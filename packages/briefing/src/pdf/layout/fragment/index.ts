export { Fragmenter, type FragmenterState, type IsTall } from './fragmenter'
