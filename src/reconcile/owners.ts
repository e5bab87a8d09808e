/**
 * Who reports a datum in a place when several codes could: the first of these that does. Codes that are switched off report
 * nothing, so the next one speaks. A code that is not listed comes last.
 */
export const owners: readonly { code: string; because: string }[] = [
  { code: 'no-restricted-data', because: 'what the manifest forbids needs no further argument' },
  { code: 'valid-purpose-tag', because: 'a misspelt purpose is the cause; that the datum then has none is the consequence' },
  { code: 'no-whole-record', because: 'which category is sent cannot be discussed until the record is taken apart' },
  { code: 'no-special-category-to-third-party', because: 'whether such a recipient may have it at all comes before how it is handed over' },
  { code: 'no-identifying-id', because: 'declaring the category would not make it a fit id' },
  { code: 'no-needless-required', because: 'the datum is declared; only the demand is not' },
  { code: 'no-undeclared-recipient', because: 'it speaks of sends only' },
  { code: 'no-personal-data-in-url', because: 'general advice: a manifest that declares the URL has decided, and its closed list speaks first' },
  { code: 'no-personal-data-in-logs', because: 'as for the URL: with a manifest, what it allows the log is what counts' },
  { code: 'no-personal-data-in-browser-storage', because: 'as for the URL' },
  { code: 'no-excess-precision', because: 'it says which part of the datum the place may have, where the next one says that it may not have it' },
  { code: 'no-undeclared-permission', because: 'it speaks of permissions only' },
  { code: 'no-unsafe-capture', because: 'it speaks of how a recipient is set up, and of no datum' },
  { code: 'no-prechecked-consent', because: 'it speaks of how people are asked, and of no datum' },
  { code: 'require-purpose', because: 'the widest statement: nobody said why' },
  { code: 'require-reason', because: 'the datum is declared; only people are not told' },
  { code: 'no-differing-reason', because: 'the datum is declared, and people are told; only not the same' },
  { code: 'no-uncommon-question', because: 'what others ask is of interest once somebody said why it is asked here' },
  { code: 'require-disable-reason', because: 'it speaks of comments, not of data' },
]

/** Smaller is more specific. */
export function specificity(code: string): number {
  const index = owners.findIndex(owner => owner.code === code)
  return index === -1 ? owners.length : index
}
