import { categoryOf, hintOf, titleOf } from '../../../taxonomy/index.js'
import type { CheckResult, Coverage, Page, PageCategory, PageCoverage, ReportOptions, Standing } from '../../../types/index.js'
import { aboutCommonness } from '../commonness.js'
import { forbiddenIn } from '../never.js'
import { blanksOf } from '../open.js'
import { isDraft } from '../entries.js'
import { stateNames } from '../states.js'
import { changesOn } from './changes.js'
import { dataOn } from './data.js'
import { given, placesFor, said, shown, type Places } from './places.js'
import { misnamedOn, purposesOn } from './purposes.js'
import { recipientsOn } from './recipients.js'
import { storiesOn } from './stories.js'

const standingNames: Record<Standing, string> = { ...stateNames, forbidden: 'forbidden', refused: 'not for everyone who gets it', received: 'no purpose, only recipients declared' }

/** What each of them says, for somebody who has never heard of it. */
const says: Record<Standing, string> = {
  forbidden: 'The manifest says never to have it, and it is there.',
  refused: 'A purpose lists it, and it is handed to somebody who is not declared for it.',
  received: 'No purpose lists it; whoever it is handed to is declared for it.',
  undeclared: 'No purpose lists it in this place: nobody has said what it is for, or a tag says it by a wrong name.',
  draft: 'A drafted purpose lists it, which nobody has confirmed yet.',
  declared: 'A purpose lists it, and says what it is for.',
  shaped: 'A type in the code describes it; no form, table or check of it was seen.',
  unsure: 'The words in the code do not tell whether it is about a person.',
  'not-personal': 'It looks personal, and somebody has said why it is not.',
  ignored: 'It stands in a folder that the manifest leaves out; it is in no count.',
}

/** All that the page shows of a run. */
export function pageOf(result: CheckResult, options: ReportOptions): Page {
  const { inventory, manifest } = result
  const places = placesFor(options)
  const categories = categoriesFor(manifest?.categories ?? [])
  const own = manifest && { manifest: places.at({ file: manifest.file, line: 1 }) }
  const purposes = purposesOn(manifest, categories.index, places)
  const misnamed = misnamedOn(result, places)
  const recipients = new Map(inventory.recipients.map(({ name }, index) => [name, index]))
  const findings = result.findings.map(finding => ({ code: finding.code, severity: finding.severity, message: shown(finding.message), at: places.at(finding.at), ...isDraft(finding) && { draft: true as const } }))
  return {
    ...given({ name: said(options.name), commit: options.hosted?.commit }), ...own, ...options.merged && { applications: options.merged.applications.map(shown) },
    standings: Object.fromEntries(Object.entries(standingNames).map(([one, title]) => [one, { title, says: says[one as Standing] }])) as Page['standings'],
    purposes, misnamed, findings,
    recipients: recipientsOn(result, categories.index, places),
    data: dataOn(result, categories.index, misnamed, places),
    stories: storiesOn(result, places),
    blanks: blanksOn(result, places),
    never: forbiddenIn(result).map(({ category, at, entries }) => ({ category: categories.index(category), at: places.at(at), data: entries.map(entry => inventory.data.indexOf(entry)) })),
    gaps: inventory.gaps.map(({ reason, what, at, recipient }) => ({ reason, what: shown(what), at: places.at(at), ...given({ to: recipient === undefined ? undefined : recipients.get(recipient) }) })),
    coverage: coverageOn(inventory.coverage),
    ...options.since && { changes: changesOn(options.since, manifest?.categories ?? [], (manifest?.never ?? []).map(one => one.category), places) },
    aboutAskedBy: aboutCommonness,
    reads: result.usage !== undefined,
    // what all the others have named
    files: places.files, categories: categories.all,
  }
}

/** What only a person can say and nobody has. */
function blanksOn(result: CheckResult, places: Places): Page['blanks'] {
  const { inventory, manifest } = result
  const purposes = new Map((manifest?.purposes ?? []).map(({ name }, index) => [name, index]))
  const recipients = new Map(inventory.recipients.map(({ name }, index) => [name, index]))
  return blanksOf(result).map(({ of, name, what, at }) => ({
    ...given({ purpose: of === 'purpose' ? purposes.get(name) : undefined, recipient: of === 'recipient' ? recipients.get(name) : undefined }), what: shown(what), ...at && { at: places.at(at) },
  }))
}

function hintText(key: string): PageCategory['hint'] {
  const hint = hintOf(key)
  return hint && { mark: hint.mark, says: `${hint.says} (${hint.ground.title}.)` }
}

interface Categories { all: PageCategory[]; index(key: string): number }

function categoriesFor(own: NonNullable<CheckResult['manifest']>['categories']): Categories {
  const all: PageCategory[] = []
  const indexes = new Map<string, number>()
  return {
    all,
    index(key) {
      const known = indexes.get(key)
      if (known !== undefined) return known
      const category = categoryOf(key, own)
      indexes.set(key, all.length)
      all.push({
        key: shown(key), title: shown(titleOf(key, own).replace(/^an? /, '')), description: shown(category?.description ?? ''),
        sensitivity: category?.sensitivity ?? 'ordinary', ...category?.article !== undefined && { article: category.article }, ...category?.mayReveal !== undefined && { mayReveal: category.mayReveal },
        ...given({ hint: hintText(key) }),
      })
      return all.length - 1
    },
  }
}

const pairs = <Key extends string>(counts: Partial<Record<Key, number>>): [Key, number][] =>
  (Object.entries(counts) as [Key, number][]).toSorted(([one], [other]) => one < other ? -1 : 1)

const coverageOn = ({ files, parsed, skipped, generated, unreadable, unread, leftOut, typed }: Coverage): PageCoverage =>
  ({ files, parsed, skipped, generated, unreadable, unread: pairs(unread), leftOut: pairs(leftOut), ...typed && { typed } })
