// `npm run sbom`: the bill of materials of each published package, as CycloneDX, in the folder `sbom`.
import { join } from 'node:path'
import { install, root, run, turboQuietly } from './install.mjs'

install()
turboQuietly('build', '--filter=@briefing-kit/briefing')
run('node', ['--disable-warning=ExperimentalWarning', 'dependencies/write-sbom.ts', ...process.argv.slice(2)], {
  cwd: join(root, 'tests'),
})
