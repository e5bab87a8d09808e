import type { Coverage, FileFacts, Inventory, Manifest, PlacedDatum } from '../types/index.js'
import { dataEntries } from './data.js'
import { gapsOf } from './gaps.js'
import { recipientEntries } from './recipients.js'

export interface InventoryGiven {
  facts: readonly FileFacts[]
  data: readonly PlacedDatum[]
  /** What stands where the manifest says not to look. */
  ignored?: readonly PlacedDatum[]
  manifest?: Manifest
  /** Recipients the detectors know, by key. */
  recipients: Record<string, { title: string; kind: string }>
  coverage: Coverage
}

/** What the code asks for, keeps and hands on, by datum and by recipient. The same facts in any order give the same inventory. */
export function buildInventory({ facts, data, ignored = [], manifest, recipients, coverage }: InventoryGiven): Inventory {
  return {
    // what is not looked at makes entries of its own: it must not change what is said of the rest
    data: [...dataEntries(data), ...dataEntries(ignored)],
    recipients: recipientEntries(facts, data, manifest, recipients),
    gaps: gapsOf(facts),
    coverage,
  }
}
