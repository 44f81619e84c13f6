// `npm run drafts -- OPTIONS`: how much `briefing draft` finds of what is labelled, and what `briefing check` proves.
import { join } from 'node:path'
import { install, root, run, turboQuietly } from './install.mjs'

install()
turboQuietly('build', '--filter=@briefing-kit/ui')
run('node', ['--disable-warning=ExperimentalWarning', 'bench/drafts.ts', ...process.argv.slice(2)], {
  cwd: join(root, 'tests'),
})
