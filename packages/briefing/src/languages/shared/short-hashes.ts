/** The hashes as far as they have to be printed to be told apart. */
export const shortHashes = (hashes: readonly string[]): string => hashes.map((hash) => hash.slice(0, 8)).join(' · ')
