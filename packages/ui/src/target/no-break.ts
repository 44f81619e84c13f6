/** The text on either side of a piece, which decides with it where lines may end. */
export interface TextAround {
  before: string
  after: string
}
