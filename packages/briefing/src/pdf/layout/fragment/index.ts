export { Fragmenter, type IsTall } from './fragmenter'
