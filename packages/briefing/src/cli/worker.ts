import { start } from './start'

start().worker()
