/** Position of a box on its page: points from the upper left corner. */
export interface BoxPlace {
  left: number
  top: number
}
