import type { Chain, CheckResult, Coverage, FileFacts, Inventory, Manifest, PlacedDatum, SendObservation, Usage } from '../types/index.js'
import { dataEntries } from './data.js'
import { gapsOf } from './gaps.js'
import { withReads } from './reads.js'
import { recipientEntries } from './recipients.js'
import { storiesOf } from './stories.js'
import { withoutWholes } from './wholes.js'

export interface InventoryGiven {
  facts: readonly FileFacts[]
  data: readonly PlacedDatum[]
  /** What stands where the manifest says not to look. */
  ignored?: readonly PlacedDatum[]
  manifest?: Manifest
  /** Who reads what is kept, where somebody asked. */
  usage?: Usage
  /** Which data hold one value, where somebody asked. */
  chains?: readonly Chain[]
  /** Recipients the detectors know, by key. */
  recipients: Record<string, { title: string; kind: string }>
  coverage: Coverage
  /** What is handed over under a name and of no type that is known; absent where no types were asked. */
  untyped?: readonly SendObservation[]
  /** Files that could not be read or parsed. */
  problems?: CheckResult['problems']
}

/** What the code asks for, keeps and hands on, by datum and by recipient. The same facts in any order give the same inventory. */
export function buildInventory({ facts, data, ignored = [], manifest, usage, chains, recipients, coverage, untyped, problems }: InventoryGiven): Inventory {
  const told = withoutWholes(data)
  return {
    // what is not looked at makes entries of its own: it must not change what is said of the rest
    data: [...withReads(dataEntries(told), usage, manifest), ...dataEntries(ignored)],
    recipients: recipientEntries(facts, told, manifest, recipients),
    ...chains && { stories: storiesOf(chains, data) },
    gaps: gapsOf(facts, untyped, problems, recipients),
    coverage,
  }
}
