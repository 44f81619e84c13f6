// `npm run fuzz -- OPTIONS`: inputs by chance, made from what briefs, pictures, sources and PDFs are made of.
import { join } from 'node:path'
import { install, root, run, turboQuietly } from './install.mjs'

install()
turboQuietly('build', '--filter=@briefing-kit/briefing')
run('node', ['--disable-warning=ExperimentalWarning', 'fuzz/main.ts', ...process.argv.slice(2)], {
  cwd: join(root, 'tests'),
})
