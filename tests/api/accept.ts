/** Accepts what the packages offer as they are built now: `npm run api`. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { acceptedAt, entries, reportOf } from './report.ts'

for (const entry of entries) {
  await mkdir(dirname(acceptedAt(entry)), { recursive: true })
  await writeFile(acceptedAt(entry), await reportOf(entry))
}
