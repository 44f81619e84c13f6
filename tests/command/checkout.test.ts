import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { smallBrief } from './briefs.ts'
import { emptyFolder, filesIn, node, quietly, root } from './run.ts'

it('build: through `npm run`, a PDF is written where the caller stands', async () => {
  const folder = await emptyFolder()
  await writeFile(join(folder, 'a.brief.yaml'), smallBrief())
  const surroundings = { cwd: root, env: { INIT_CWD: folder } }
  // The first call may have to install and to build, and says so.
  await node([join(root, '.tasks/briefing.mjs'), '--version'])
  const ended = await node([join(root, '.tasks/briefing.mjs'), 'build', 'a.brief.yaml', '-o', 'out'], surroundings)
  expect(ended).toEqual(quietly)
  expect(await filesIn(folder)).toEqual(['a.brief.yaml', 'out/a.pdf'])
})
