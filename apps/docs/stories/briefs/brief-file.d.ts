declare module '*.brief.yaml' {
  import type { Brief, CheckResult, Image } from '@briefing-kit/briefing'

  const file: { brief: Brief; images: ReadonlyMap<string, Image>; proven?: CheckResult['proven'] }
  export default file
}
