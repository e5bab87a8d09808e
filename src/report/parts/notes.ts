import type { CheckResult } from '../../types/index.js'
import { isDraft } from './entries.js'
import { isEmpty, unreadManifest } from './exit.js'
import { coverageLine } from './summary.js'
import { count } from './text.js'

/** What there is to say after the summary: what the run saw, and what it could not judge. */
export function notes(result: CheckResult): string[] {
  const drafts = result.findings.filter(isDraft)
  return [
    coverageLine(result),
    ...drafts[0] === undefined ? [] : [`${count(drafts.length, 'entry', 'entries')} of ${drafts[0].at.file} ${drafts.length === 1 ? 'is a draft' : 'are drafts'} still: write what is TODO, then delete each "draft: true".`],
    ...unnamed(result),
    ...isEmpty(result) ? [nothing(result)] : [],
    ...result.manifest === undefined && unreadManifest(result) === undefined
      ? ['There is no purposely.yml, so nobody has said what the data are for: npx purposely init drafts one.'] : [],
  ]
}

/** Functions that an editor cannot know to lead to a recipient, since it reads one file; and what makes it know. */
function unnamed({ inventory: { recipients } }: CheckResult): string[] {
  const all = recipients.filter(one => one.unnamed !== undefined)
  const [first, ...others] = all
  if (first === undefined) return []
  const names = first.unnamed ?? []
  const more = others.length === 0 ? '' : `, and of ${others.map(one => one.name).join(', ')} likewise`
  return [`${names.slice(0, 3).map(name => `${name}()`).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''} ${names.length === 1 ? 'leads' : 'lead'} to ${first.title}, which an editor cannot know: npx purposely declare ${first.name}${more}.`]
}

/** Why a run is no verdict, where it exits with 2; formats for machines say it in their own way. */
export function whyNoVerdict(result: CheckResult, exitCode: number): string | undefined {
  if (exitCode !== 2) return undefined
  const broken = unreadManifest(result)
  return broken !== undefined ? `${broken.at.file} cannot be read, so the code could not be held against it.` : nothing(result)
}

function nothing({ inventory: { coverage } }: CheckResult): string {
  return coverage.files === 0
    ? 'No file was read: check the paths given, and what is ignored.'
    : 'No form, model or recipient was found in any of them, so nothing was checked: is the right folder scanned?'
}
