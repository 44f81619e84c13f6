/** The text on either side of a piece. */
export interface Around {
  before: string
  after: string
}
