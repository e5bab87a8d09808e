import type { Page } from '../types/index.js'

/** What every view is given: the facts, what the address says to it, and whether it is drawn for paper. */
export interface Shown {
  page: Page
  params: Readonly<Record<string, string>>
  printing: boolean
}
