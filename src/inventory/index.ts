import type { Coverage, FileFacts, Inventory, Manifest, PlacedDatum } from '../types/index.js'
import { dataEntries } from './data.js'
import { gapsOf } from './gaps.js'
import { recipientEntries } from './recipients.js'

export interface InventoryGiven {
  facts: readonly FileFacts[]
  data: readonly PlacedDatum[]
  manifest?: Manifest
  /** Recipients the detectors know, by key. */
  recipients: Record<string, { title: string; kind: string }>
  coverage: Coverage
}

/** What the code asks for, keeps and hands on, by datum and by recipient. The same facts in any order give the same inventory. */
export function buildInventory({ facts, data, manifest, recipients, coverage }: InventoryGiven): Inventory {
  return {
    data: dataEntries(data),
    recipients: recipientEntries(facts, data, manifest, recipients),
    gaps: gapsOf(facts),
    coverage,
  }
}
