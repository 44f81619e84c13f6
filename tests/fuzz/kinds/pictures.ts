import { jpeg } from '../generate/jpeg.ts'
import { damage } from '../generate/mutate.ts'
import { png } from '../generate/png.ts'
import type { Random } from '../generate/random.ts'
import { svg } from '../generate/svg.ts'
import { judgeBuilding } from './built.ts'
import type { Kind } from './kind.ts'

const makers = { 'a.png': png, 'a.jpg': jpeg, 'a.svg': svg }

/** A drawing may have its own texts wherever it likes. */
const isWithinPicture = /^page 1: "(?!그림)[^"]*" at [\d., -]+ is on "(?!그림)/

/** A brief with one picture, sound or damaged. */
export const pictures: Kind = {
  make(random) {
    const name = random.pick(['a.png', 'a.jpg', 'a.svg', 'a.svg'] as const)
    const made = makers[name](random, random.pick([0, 0, 1, 1, 2, 4]))
    const bytes = random.chance(0.15) ? damage(made, random, random.int(1, 4)) : made
    return { files: { [name]: bytes, 'a.brief.json': JSON.stringify(withPicture(name, random)) } }
  },
  judge: async (place) => {
    const { outcome, findings } = await judgeBuilding(place, 'a.brief.json')
    return { outcome, findings: findings.filter(({ detail }) => !isWithinPicture.test(detail)) }
  },
}

const withPicture = (src: string, random: Random) => ({
  lang: 'ko',
  title: '그림 하나',
  blocks: [
    { type: 'figure', src, ...(random.chance(0.5) ? { alt: '지어낸 그림' } : { decorative: true }) },
    { type: 'text', md: '그림 뒤의 글이다.' },
  ],
})
