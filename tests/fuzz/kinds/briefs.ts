import { arbitraryBrief } from '../generate/brief.ts'
import { damage, mutate } from '../generate/mutate.ts'
import type { Random } from '../generate/random.ts'
import { judgeBuilding } from './built.ts'
import type { Input, Kind } from './kind.ts'
import { briefFile, briefFiles, examples, mistaken, pictures, sourceFiles } from './settings.ts'

/** Briefs of chance, and briefs of people that chance has changed. */
export const briefs: Kind = {
  make(random) {
    const { data, files } = random.chance(0.65) ? ofChance(random) : ofPeople(random)
    return withBrief(data, files, random)
  },
  judge: (place, { files }) => judgeBuilding(place, briefFiles.find((name) => name in files) ?? briefFiles[0]),
}

/** An input of a brief. Now and then its file itself is damaged. */
const withBrief = (data: unknown, files: Input['files'], random: Random): Input => {
  const [name, text] = briefFile(data, random)
  if (random.chance(0.06)) return { files: { ...files, [name]: damage(Buffer.from(text), random, random.int(1, 4)) } }
  return { files: { ...files, [name]: text }, data }
}

const ofChance = (random: Random) => {
  const own = random.list(random.pick([0, 0, 1, 2]), () => random.pick(sourceFiles))
  const data = arbitraryBrief({
    random,
    oddness: random.pick([0, 0, 0, 0, 0, 0.005, 0.02, 0.3]),
    sourceFiles: [...new Set(own)],
    pictures: Object.keys(pictures),
  })
  if (random.chance(0.25)) mutate(data, random, random.int(1, 3), random.chance(0.6))
  return { data, files: { ...Object.fromEntries(own.map(({ file, bytes }) => [file, bytes])), ...pictures } }
}

const ofPeople = (random: Random) => {
  const seed = random.pick(random.chance(0.8) ? examples : mistaken)
  const data = structuredClone(seed.data)
  mutate(data, random, random.int(1, 6), random.chance(0.7))
  return { data, files: seed.files }
}
