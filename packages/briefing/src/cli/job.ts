/** A brief and the file its PDF goes to. */
export interface Job {
  file: string
  output: string
}
