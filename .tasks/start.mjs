// `npm start`: everything from a fresh clone to the example briefs as PDFs.
import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { environment, install, root, run, turbo } from './install.mjs'

install()
console.log('Building the packages …')
turbo('build', '--filter=@briefing-kit/briefing', '--output-logs=errors-only')

const examples = join(root, 'packages/briefing/examples')
const out = join(root, 'briefs')
const briefs = readdirSync(examples).filter((name) => name.endsWith('.brief.yaml'))
console.log(`Making ${briefs.length} briefs …`)
run(
  'node',
  [join(root, 'packages/briefing/dist/cli/main.js'), 'build', ...briefs.map((name) => join(examples, name)), '-o', out],
  {
    env: environment,
  },
)

console.log(`
${briefs.map((name) => `  ${relative(process.cwd(), join(out, name.replace('.brief.yaml', '.pdf')))}`).join('\n')}

Next:
  npm run briefing -- init my-brief       a brief of your own to start from
  npm run briefing -- build my-brief/starter.brief.yaml
  npm run storybook                       the components, live
  npm test                                every test`)
