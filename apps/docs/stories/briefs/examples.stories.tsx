import type { Brief, CheckResult, Image } from '@briefing-kit/briefing'
import { type ComponentSet, composeBrief } from '@briefing-kit/briefing/compose'
import * as web from '@briefing-kit/ui'
import type { ReactElement } from 'react'
import aiDiplomacy from '../../../../packages/briefing/examples/ai-diplomacy.brief.yaml'
import computeAccess from '../../../../packages/briefing/examples/compute-access.brief.yaml'
import gridResilience from '../../../../packages/briefing/examples/grid-resilience.brief.yaml'
import koreaOpenai from '../../../../packages/briefing/examples/korea-openai.brief.yaml'

interface ExampleProps {
  file: { brief: Brief; images: ReadonlyMap<string, Image>; proven?: CheckResult['proven'] }
}

const compose = (ui: ComponentSet, { file: { brief, images, proven } }: ExampleProps): ReactElement =>
  composeBrief(brief, ui, { images, proven })

/** An example brief as a web page: the composition that makes the PDF, with the web's components. */
const Example = (props: ExampleProps): ReactElement => compose(web, props)

export default {
  title: 'Briefs/Examples',
  component: Example,
  tags: ['!autodocs'],
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    compose,
    wholeDocument: true,
    pdf: { trim: false },
  },
}

/** Facts about Korea and OpenAI in 2025, in our own words; speech only in substance. */
export const KoreaAndOpenAI = { args: { file: koreaOpenai } }

/** The consultative council of May 2024, and what Korea, China and Japan could share. */
export const AIDiplomacy = { args: { file: aiDiplomacy } }

/** Wholly fictional, with quotations in parts, a translated one, and every status of an event. */
export const ComputeAccess = { args: { file: computeAccess } }

/** Wholly fictional, in English. */
export const GridResilience = { args: { file: gridResilience } }
