import { watch } from '../batch/watch'

watch()
