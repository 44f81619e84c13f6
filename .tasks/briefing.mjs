// `npm run briefing -- ARGS`: the command from the checkout, with paths relative to where the caller stands.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { environment, install, root, turboQuietly } from './install.mjs'

install()
turboQuietly('build', '--filter=@briefing-kit/briefing')
const { status } = spawnSync('node', [join(root, 'packages/briefing/dist/cli/main.js'), ...process.argv.slice(2)], {
  cwd: process.env.INIT_CWD ?? process.cwd(),
  stdio: 'inherit',
  env: environment,
})
process.exit(status ?? 1)
