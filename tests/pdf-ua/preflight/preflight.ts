import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { program, unownedFolder } from '../../command/run.ts'

/** The places where Debian installs Apache Preflight and its libraries. */
const folder = '/usr/share/java'
const jars = ['preflight', 'pdfbox2', 'fontbox2', 'xmpbox', 'commons-logging', 'javax.activation', 'jaxb-api'].map(
  (name) => join(folder, `${name}.jar`),
)

/** Whether Apache Preflight is on this system. */
export const hasPreflight =
  jars.every((jar) => existsSync(jar)) &&
  (await program('java', ['-version']).then(
    ({ code }) => code === 0,
    () => false,
  ))

/**
 * The errors that Apache Preflight finds in files as PDF/A-1b: codes and words, by the name of the file. Empty if it
 * finds none.
 */
export const preflight = async (files: Record<string, Uint8Array>): Promise<Record<string, string[]>> => {
  const place = await unownedFolder()
  const entries = Object.entries(files).map(([name, bytes], index) => ({
    name,
    bytes,
    file: join(place, `${index}.pdf`),
  }))
  for (const { file, bytes } of entries) await writeFile(file, bytes)
  const options = [`-Dpdfbox.fontcache=${place}`, '-Djava.awt.headless=true', '-cp', jars.join(delimiter)]
  await program('java', [...options, 'org.apache.pdfbox.preflight.Validator_A1b', 'xml', 'batch', place])
  const reports = await Promise.all(entries.map(({ file }) => readFile(`${file}.preflight.xml`, 'utf8')))
  await rm(place, { recursive: true })
  return Object.fromEntries(entries.map(({ name }, index) => [name, verdictIn(reports[index] as string)]))
}

const verdictIn = (report: string): string[] => {
  if (/<isValid type="PDF\/A1-b">true</.test(report)) return []
  const errors = report.matchAll(/<code>([^<]*)<\/code>\s*<details>([^<]*)/g)
  const found = [...errors].map(([, code, details]) => `${code} : ${details}`)
  return found.length > 0 ? found : [report]
}
