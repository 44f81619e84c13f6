declare module '*.brief.yaml' {
  import type { Brief, Image } from '@briefing-kit/briefing'

  const file: { brief: Brief; images: ReadonlyMap<string, Image> }
  export default file
}
