/** What is used of `hyphen`, whose own types do not know its files by the names that modules need. */
declare module 'hyphen/en-us/index.js' {
  const english: { hyphenateSync: (text: string, options?: { hyphenChar?: string }) => string }
  export default english
}
