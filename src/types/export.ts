import type { Inventory } from './inventory.js'
import type { Manifest } from './manifest.js'

/** What an export is made of: what a whole run saw, and what people declared. */
export interface ExportFacts {
  inventory: Inventory
  manifest?: Manifest
}

/** What a person chose; a command has checked it against what the export offers. */
export interface ExportChoices {
  /** One of the export's `formats`. */
  format: string
  /** One of its `columns`, where it has any. */
  columns?: string
  /** The text of the file that is to be filled or merged into. */
  template?: string
}

/** A text or a file, and sentences about what was left to a person or could not be filled. */
export interface Exported {
  output: string | Uint8Array
  notes: string[]
}

/** One format in which the facts can be handed on: a file in `src/exports/formats`. */
export interface Exporter {
  name: string
  /** One line for the list of formats. */
  summary: string
  /** How it can be written, the default first. */
  formats: readonly string[]
  /** Whose columns it can have, the default first. */
  columns?: readonly string[]
  /** `needed`: it fills a file that a person gives · `merged`: what stands in the file it is written to is kept. */
  template?: 'needed' | 'merged'
  make(facts: ExportFacts, choices: ExportChoices): Exported
}
