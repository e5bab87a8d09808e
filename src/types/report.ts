/** What a report function returns: the text, and what the process should exit with. */
export interface Report {
  output: string
  exitCode: 0 | 1 | 2
}
