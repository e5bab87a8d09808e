import { categories, covers, resolveKey } from '../taxonomy/index.js'
import type { Category, Datum } from '../types/index.js'
import { callsTo } from './calls.js'
import { inOrder } from './category.js'
import type { DraftInput, DraftPurpose, DraftRecipient } from './draft-shapes.js'
import { sendKinds, socialLogin, type Kind } from './kinds.js'

/** Recipients with what they were seen to receive, and the purposes that only re-use data. */
export function draftRecipients(input: DraftInput, purposes: readonly DraftPurpose[]): { recipients: DraftRecipient[]; purposes: DraftPurpose[] } {
  const all = input.data.filter(datum => datum.kind === 'send')
  const sends = all.filter(datum => !input.leaks?.has(datum))
  const own = input.taught?.categories ?? []
  const names = [...new Set([...all, ...input.contacts, ...input.wrappers].map(each => each.sink))].toSorted()
  const reusing = new Map<string, DraftPurpose>()
  const reuse = (kind: Kind): string => {
    if (!purposes.some(each => each.name === kind.name) && !reusing.has(kind.name)) {
      reusing.set(kind.name, { name: kind.name, kind, records: [], paths: [], data: new Map() })
    }
    return kind.name
  }
  const recipients = names.flatMap(name => {
    const sent = sends.filter(datum => datum.sink === name && datum.confidence === 'high' && 'key' in resolveKey(datum.category, own))
    const kind = input.recipientTitles[name]?.kind ?? ''
    const taught = input.taught?.recipients.find(each => each.name === name)
    // a place of the application's own that is told nothing needs no words
    if (/^(url|browser-storage)$/.test(name) && sent.length === 0 && !taught) return []
    const calls = [...new Set([...callsTo(name, input.wrappers), ...taught?.calls ?? []])].toSorted()
    // nor does a log that is told of nobody
    if (kind === 'logs' && !all.some(datum => datum.sink === name && datum.confidence === 'high') && calls.length === 0 && !taught) return []
    const usual = sendKinds[kind]
    const served = usual !== undefined ? [reuse(usual)] : servedBy(kind, sent, purposes)
    return [{
      name,
      title: input.recipientTitles[name]?.title ?? name,
      for: served.length > 0 ? served : [reuse(sendKinds.logs as Kind)],
      receives: inOrder(new Set(sent.map(datum => datum.category)), own),
      calls,
      ...(taught && { taught }),
    }]
  })
  return { recipients, purposes: [...reusing.values()].toSorted((one, other) => one.name < other.name ? -1 : 1) }
}

/** Who pays and whom one writes to belongs to the purpose whose data is sent: by record or file, else by what it lists. */
function servedBy(kind: string, sent: readonly Datum[], purposes: readonly DraftPurpose[]): string[] {
  if (kind === 'payment' && purposes.some(each => each.name === 'billing')) return ['billing']
  const near = purposes.filter(purpose => sent.some(datum => purpose.records.some(record => record.toLowerCase() === datum.record.toLowerCase())
    || purpose.paths.some(path => datum.file === path || (path.endsWith('/') && datum.file.startsWith(path)))))
  const listing = near.length > 0 ? near : purposes.filter(purpose => purpose.kind !== socialLogin && sent.some(datum => purpose.data.has(datum.category))).slice(0, 3)
  return listing.map(purpose => purpose.name)
}

/**
 * Sensitive and special categories that the code does not know: it should ask before it begins. Parents stand for their children.
 * Secrets and messages are left out: whoever adds a login or a chat needs them.
 */
export function draftNever(data: readonly Datum[], own: readonly Category[] = []): string[] {
  const found = [...new Set(data.map(datum => datum.category))].filter(category => 'key' in resolveKey(category, own))
  const absent = categories.filter(({ key, sensitivity }) => sensitivity !== 'ordinary' && 'key' in resolveKey(key)
    && !/^user\.(?:authorization(?!\.biometric)|content)\b/.test(key)
    && !found.some(category => covers(key, category) || covers(category, key)))
  return absent.filter(({ key }) => !absent.some(other => other.key !== key && key.startsWith(other.key + '.'))).map(({ key }) => key)
}
