/** The shortest beginnings of hashes that still differ. */
export const shortHashes = (hashes: readonly string[]): string => hashes.map((hash) => hash.slice(0, 8)).join(' · ')
