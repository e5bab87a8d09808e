import type { SettingObservation } from '../../types/index.js'
import { defineCode, type Draft } from '../define.js'
import { listed, locate, plain } from '../phrases.js'
import { recipientName } from '../sends.js'

const code = 'no-unsafe-capture'

type Capture = SettingObservation & { captures: string }

export default defineCode({
  code,
  description: 'A recipient\'s SDK that is set up to capture personal data by itself.',
  recommended: 'error',
  strict: 'error',
  needsManifest: false,
  option: { name: 'omitted', description: 'Also reports options that are left out where the vendor\'s default captures.' },
  scope: 'file',
  find({ facts, title, strict }) {
    const captures = facts.observations.filter((one): one is Capture => one.kind === 'setting' && one.captures !== undefined)
    const omitted = strict?.(code) === true ? alike(captures.filter(one => one.value === undefined)).map(settings => leftOut(settings, title)) : []
    return [...captures.filter(one => one.value !== undefined).map(one => set(one, title)), ...omitted]
  },
})

function set(one: Capture, title: (sink: string) => string): Draft {
  const { name, value = '', safe } = one
  return {
    message: `${recipientName(one, title)} captures ${one.captures} by itself (${plain(name)}: ${plain(value)}, in ${plain(one.call)}). Set it to ${safe?.value ?? 'what captures nothing'}, and hand over what is needed by name.`,
    at: locate(one.file, one.at),
    suggestions: safe?.edit ? [{ message: `Set ${plain(name)} to ${safe.value}.`, edits: [safe.edit] }] : [],
    id: one.id,
  }
}

/** What one call leaves out is one thing to mend. */
function alike(settings: readonly Capture[]): [Capture, ...Capture[]][] {
  const calls = new Map<string, [Capture, ...Capture[]]>()
  for (const one of settings) {
    const key = `${one.sink} ${one.callAt.start}`
    const others = calls.get(key)
    if (others === undefined) calls.set(key, [one])
    else others.push(one)
  }
  return [...calls.values()]
}

function leftOut(settings: [Capture, ...Capture[]], title: (sink: string) => string): Draft {
  const [lead] = settings
  const captured = [...new Set(settings.map(one => one.captures))]
  const wanted = settings.map(one => `${plain(one.name)}${short(one.safe?.value)}`)
  return {
    message: `${recipientName(lead, title)} captures ${listed(captured)} by default, and ${plain(lead.call)} says nothing else. Set ${listed(wanted)}.`,
    at: locate(lead.file, lead.callAt),
    suggestions: settings.flatMap(one => one.safe?.edit ? [{ message: `Set ${plain(one.name)} to ${one.safe.value}.`, edits: [one.safe.edit] }] : []),
    id: lead.id,
  }
}

/** A value that fits into a sentence: a function does not. */
const short = (value = ''): string => value === '' || value.length > 20 ? '' : `: ${value}`
