export default {
  // The wrapper is a package of the workspace, in the language of its sources.
  transpilePackages: ['@house/briefing'],
  // What draws PDFs needs the whole of React, and a route handler is bundled with the part that servers have: it has to
  // stay outside the bundle.
  serverExternalPackages: ['@briefing-kit/ui', '@react-pdf/renderer'],
}
