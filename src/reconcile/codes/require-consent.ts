import { consentsOf } from '../../manifest/consent.js'
import type { ConsentCheck, Manifest } from '../../types/index.js'
import type { Draft, ProgramGiven } from '../define.js'
import { defineCode } from '../define.js'
import { line, listed, locate, plain, quoted } from '../phrases.js'
import { recipientName } from '../sends.js'

/*
 * Only what runs past every check on a way that was followed to its end (link/guards). A function that is handed on as a value, a file that
 * nobody is seen to load and whatever else hides the way is a doubt, which `explain` shows.
 */
export default defineCode({
  code: 'require-consent',
  description: 'A recipient that rests on consent and is set up or called before anybody has been asked.',
  recommended: 'off',
  strict: 'off',
  needsManifest: true,
  scope: 'program',
  find({ manifest, whole, consents, title }) {
    const all = whole ?? manifest
    if (all === undefined || consents === undefined) return []
    const groups = new Map<string, [ConsentCheck, ...ConsentCheck[]]>()
    for (const check of consents) {
      if (check.verdict !== 'unasked') continue
      // what an SDK is told in one file is one matter
      const key = `${check.sink} ${check.at.file} ${check.begins ? check.at.start : ''}`
      const known = groups.get(key)
      groups.set(key, known ? [...known, check] : [check])
    }
    return [...groups.values()].map(group => draft(group, all, title))
  },
})

function draft([check, ...others]: [ConsentCheck, ...ConsentCheck[]], manifest: Manifest, title: ProgramGiven['title']): Draft {
  const purposes = consentsOf(manifest, check.sink)
  const name = plain(check.call)
  const uses = [...new Map(check.steps.map(step => [`${step.at.file}:${step.at.line}`, step])).values()]
  const last = uses.at(-1)
  const resting = `${listed(purposes.map(purpose => quoted(purpose.name)))} ${purposes.length === 1 ? 'rests' : 'rest'} on consent (${purposes.map(purpose => line(manifest, purpose.at)).join(', ')})`
  const where = `before ${shown(name)}${last === undefined ? '' : ` or where ${last.what === 'it' || last.what === 'import()' ? 'it is loaded' : `${plain(last.what)} is used`} (${last.at.file}:${last.at.line})`}`
  return {
    message: `${recipientName(check, title)} is ${check.begins ? 'set up' : 'called'} before anybody has agreed: ${resting}, and no check stands ${where}. `
      + 'Ask first, or name the function that does: consent in purposely.yml.',
    at: check.at,
    related: [
      ...uses.map(step => ({ message: step.what === 'it' || step.what === 'import()' ? 'loaded here' : `${plain(step.what)} is used here`, at: step.at })),
      ...others.map(other => ({ message: `also ${shown(plain(other.call))}`, at: other.at })),
      ...purposes.slice(0, 1).map(purpose => ({ message: `${quoted(purpose.name)} rests on consent`, at: locate(manifest.file, purpose.at) })),
    ],
    id: `${check.at.file}#${check.owner}.${check.call}`,
    category: check.sink,
  }
}

/** `posthog.init()`, `<GoogleAnalytics>`. */
const shown = (call: string): string => call.startsWith('<') ? call : /^\p{Lu}/u.test(call) && !call.includes('.') ? `<${call}>` : `${call}()`
