/**
 * How much a browser gets for one component of ours, and for what other libraries have for the same use. By hand:
 * `npm run size`. The other libraries are installed in a folder of their own for the time of it.
 */
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unownedFolder } from '../command/run.ts'
import { bundle, programWith } from '../package/bundle.ts'
import { pack, run, versionOf } from '../package/pack.ts'

const others = {
  '@mantine/core': '9.7.4',
  '@mantine/hooks': '9.7.4',
  '@chakra-ui/react': '3.37.0',
  '@emotion/react': '11.14.0',
}

/** Dates and sentences, as each library's documentation writes a chronology, and set up as it asks for. */
const mantine = `
import { MantineProvider, Text, Timeline } from '@mantine/core'
globalThis.used = ({ items }) => (
  <MantineProvider>
    <Timeline active={items.length}>
      {items.map(({ date, title }) => <Timeline.Item key={date} title={date}><Text>{title}</Text></Timeline.Item>)}
    </Timeline>
  </MantineProvider>
)
`
const chakra = `
import { ChakraProvider, defaultSystem, Timeline } from '@chakra-ui/react'
globalThis.used = ({ items }) => (
  <ChakraProvider value={defaultSystem}>
    <Timeline.Root>
      {items.map(({ date, title }) => (
        <Timeline.Item key={date}>
          <Timeline.Connector><Timeline.Separator /><Timeline.Indicator /></Timeline.Connector>
          <Timeline.Content>
            <Timeline.Title>{date}</Timeline.Title><Timeline.Description>{title}</Timeline.Description>
          </Timeline.Content>
        </Timeline.Item>
      ))}
    </Timeline.Root>
  </ChakraProvider>
)
`
const programs = [
  ['@briefing-kit/ui Timeline', programWith('Timeline')],
  ['@briefing-kit/ui Quote', programWith('Quote')],
  ['@briefing-kit/ui StatCard', programWith('StatCard')],
  ['Mantine Timeline, with its provider', mantine],
  ['Mantine Timeline alone', `import { Timeline } from '@mantine/core'\nglobalThis.used = Timeline\n`],
  ['Chakra Timeline, with its default system', chakra],
  ['Chakra Timeline alone', `import { Timeline } from '@chakra-ui/react'\nglobalThis.used = Timeline\n`],
] as const

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

const folder = await unownedFolder()
try {
  const versions = Object.entries(others).map(([name, version]) => `${name}@${version}`)
  const react = await Promise.all(['react', 'react-dom'].map(async (name) => `${name}@${await versionOf(name)}`))
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'somebody', private: true }))
  const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']
  await run('npm', ['install', ...quiet, await pack('ui', folder), ...react, ...versions], folder)
  process.stdout.write('| in the bundle | minified | gzipped |\n|---|---:|---:|\n')
  for (const [label, program] of programs) {
    const { code, gzip } = await bundle(program, folder)
    process.stdout.write(`| ${label} | ${kilobytes(Buffer.byteLength(code))} | ${kilobytes(gzip)} |\n`)
  }
  process.stdout.write('\nPrograms only: React is left out, and so are the stylesheets of ours and of Mantine.\n')
} finally {
  await rm(folder, { recursive: true, force: true })
}
