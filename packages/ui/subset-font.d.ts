declare module 'subset-font' {
  /** Keeps of a font what a text needs. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'truetype' },
  ): Promise<Buffer>
}
