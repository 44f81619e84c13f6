// `npm run bench -- OPTIONS`: our speed beside that of other programs that make PDFs.
import { join } from 'node:path'
import { install, root, run, turboQuietly } from './install.mjs'

install()
turboQuietly('build', '--filter=@briefing-kit/briefing')
run('node', ['--disable-warning=ExperimentalWarning', 'bench/main.ts', ...process.argv.slice(2)], {
  cwd: join(root, 'tests'),
})
