/** Types of `hyphen` for its path in modules, which its own types lack. */
declare module 'hyphen/en-us/index.js' {
  const english: { hyphenateSync: (text: string, options?: { hyphenChar?: string }) => string }
  export default english
}
