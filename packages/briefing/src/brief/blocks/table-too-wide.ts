/** A table that does not fit on its page even in its smallest type. Widths are in points. */
export class TableTooWide extends Error {
  override readonly name = 'TableTooWide'

  constructor(
    /** Of its block in the brief, from 0. */
    readonly index: number,
    width: number,
    room: number,
  ) {
    const [wide, there] = [Math.ceil(width), Math.floor(room)]
    super(`this table would be ${wide} pt wide in type of 7.5 pt, and the page has ${there} pt`)
  }
}
