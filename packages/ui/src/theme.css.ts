import { theme } from '#css'

theme()
