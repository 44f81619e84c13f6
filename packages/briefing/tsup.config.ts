import { defineConfig } from 'tsup'

export default defineConfig([
  {
    entry: { index: 'src/index.ts', 'compose/index': 'src/compose/index.ts', 'pdf/index': 'src/pdf/index.ts' },
    format: ['esm', 'cjs'],
    target: 'es2023',
    sourcemap: true,
    // What stands in a union keeps its order whatever else is compiled with it.
    dts: { compilerOptions: { stableTypeOrdering: true } },
  },
  {
    entry: { 'cli/main': 'src/cli/main.ts', 'batch/worker': 'src/batch/worker.ts' },
    format: ['esm'],
    target: 'es2023',
    banner: { js: '#!/usr/bin/env node' },
  },
])
