import { readFile, writeFile } from 'node:fs/promises'
import { transform } from 'esbuild'

/**
 * Makes the stylesheets small, and `styles.unlayered.css` of the first: the stylesheet for pages whose own rules for elements stand in no layer, where they win
 * over every layer. It is the same stylesheet, and one rule that takes such rules back from our elements, so that what
 * the layers say holds. The rule weighs as much as sixteen elements: more than any rule for elements, less than a class.
 */
const folder = new URL('dist/web/', import.meta.url)
const built = await readFile(new URL('index.css', folder), 'utf8')
const { code: layered } = await transform(built, { loader: 'css', minifyWhitespace: true, target: 'esnext' })
const classes = [...new Set(layered.match(/\.bk-[\w-]+/g))]
const ours = `:where(${classes.join()}):not(${Array(16).fill('bk').join(' ')})`
const selectors = ['', '::before', '::after', '::marker'].map((pseudo) => ours + pseudo)

await writeFile(new URL('index.css', folder), layered)
await writeFile(new URL('unlayered.css', folder), `${layered}${selectors.join()}{all:revert-layer}\n`)

/** The types of a stylesheet that is imported: nothing is exported. */
for (const file of ['web/index', 'web/unlayered', 'fonts/fonts']) {
  await writeFile(new URL(`dist/${file}.css.d.ts`, import.meta.url), 'export {}\n')
}
