import { isMap, isScalar, type Node } from 'yaml'
import { covers, titleOf } from '../taxonomy/index.js'
import type { Manifest, ManifestProblem } from '../types/index.js'
import { dropsIn } from './drops.js'
import { readFields, readFindings, readIgnore, readNever } from './declarations.js'
import { callPattern, sources, supportedVersion, topKeys } from './keys.js'
import { isLanguage, noLanguage } from './languages.js'
import { folderOf, joinPath, pathProblem, type Base } from './paths.js'
import { readPurposes } from './purposes.js'
import { entriesOf, guess, kindOf, listOf, type Reading } from './reading.js'
import { fitting, readRecipients } from './recipients.js'
import { readComponents } from './components.js'
import { readCategories } from './own-categories.js'
import { parseYaml } from './syntax.js'
import { isTodo, readKeys, type Values } from './values.js'
import { readWords } from './words.js'

export interface LoadOptions {
  /** The known finding codes; without them any code is taken. */
  codes?: readonly string[]
  /** What the manifests above this one say together, where it stands in a package of a project that has one. */
  above?: Manifest
}

export interface Loaded {
  /** What could be read; absent where nothing could. With problems of severity `error` it is incomplete. */
  manifest?: Manifest
  /** In the order of the text. */
  problems: ManifestProblem[]
  /** YAML's grammar is broken: any part of the text may be missing from what was read. */
  misread?: true
}

/** Reads a manifest. `file` is its path from the scanned root. Broken parts lose only themselves. Never throws. */
export function loadManifest(text: string, file: string, options: LoadOptions = {}): Loaded {
  const { reading, doc } = parseYaml(text, file)
  const syntax = reading.problems.length
  const broken = reading.problems.some(problem => problem.severity === 'error')
  try {
    const manifest = doc === undefined ? undefined : readManifestNode(reading, reading.resolve(doc.contents), options)
    // What does not follow YAML's grammar is misread further on: one cause, one sentence.
    if (broken) reading.problems.length = syntax
    // an alias stands for the same text many times
    const once = new Map(reading.problems.map(problem => [`${problem.at.start} ${problem.message}`, problem]))
    const problems = [...once.values()].toSorted((one, other) => one.at.start - other.at.start)
    return { problems, ...(manifest !== undefined && { manifest: { ...manifest, ...(doc && !broken && { drops: dropsIn(text, doc) }) } }), ...(broken && { misread: true }) }
  } catch (thrown) {
    reading.error({ range: [0, 0, 0] },
      `This manifest could not be read (${thrown instanceof Error ? thrown.message : String(thrown)}): please report it.`)
    return { problems: reading.problems }
  }
}

function readManifestNode(reading: Reading, node: Node | undefined, options: LoadOptions): Manifest | undefined {
  if (!isMap(node)) {
    reading.error(node ?? { range: [0, 0, 0] },
      `A manifest must be a map with version, purposes and more, but is ${kindOf(node)}: npx purposely init drafts one.`)
    return undefined
  }
  const values = readKeys(reading, entriesOf(reading, node, 'the manifest'), topKeys, 'the manifest')
  if (!checkVersion(reading, values)) return undefined
  const { above } = options
  if (above !== undefined) onlyAtTop(reading, values)
  const base = readBase(reading, values)
  const items = (key: string): Values['lists'][string]['items'] => values.lists[key]?.items ?? []
  // categories first: everything else may name them
  const own = readCategories(reading, values.sections.categories)
  reading.own = [...above?.categories ?? [], ...own.categories]
  const manifest: Manifest = {
    categories: own.categories,
    words: readWords(reading, values.sections.words, own.words),
    components: readComponents(reading, values.sections.components),
    file: reading.file,
    root: base.root,
    purposes: readPurposes(reading, values.sections.purposes, base, above?.purposes),
    recipients: readRecipients(reading, values.sections.recipients, above?.recipients),
    fields: readFields(reading, values.sections.fields),
    consent: fitting(reading, items('consent'), callPattern, 'no name: write it as the code does, such as hasConsent or consent.analytics'),
    never: readNever(reading, items('never')),
    ...above === undefined ? readIgnore(reading, items('ignore'), base) : { ignore: [] },
    findings: above?.findings ?? readFindings(reading, values.sections.findings, options.codes),
  }
  const inventory = above === undefined ? values.texts.inventory : undefined
  const path = inventory === undefined ? undefined : joinPath({ ...base, root: base.folder }, inventory.text)
  if (path !== undefined && path !== '' && !path.endsWith('/')) manifest.inventory = path
  else if (inventory !== undefined) reading.error(inventory.at,
    `"${inventory.text}" is no file under this folder: write inventory: docs/data-inventory.md`)
  const language = above === undefined ? values.texts.language : undefined
  if (language !== undefined && isLanguage(language.text)) manifest.language = language.text
  else if (language !== undefined) {
    const { message, instead } = noLanguage(language.text)
    reading.error(language.at, message, instead)
  }
  checkReferences(reading, manifest, above)
  return manifest
}

/** False where the rest means something this release does not know. */
function checkVersion(reading: Reading, values: Values): boolean {
  const node = values.sections.version
  if (node === undefined) {
    if (values.at.version === undefined) reading.error({ range: [0, 0, 0] },
      `The manifest does not say its version: add "version: ${supportedVersion}" as the first line.`)
    return true
  }
  if (isScalar(node) && node.value === supportedVersion) return true
  if (isScalar(node) && String(node.value).trim() === String(supportedVersion)) {
    reading.error(node, `"version" must be a number: write version: ${supportedVersion} without quotes.`, [String(supportedVersion)])
    return true
  }
  const newer = isScalar(node) && typeof node.value === 'number' && node.value > supportedVersion
  const todo = newer ? `, not ${String(node.value)}: update eslint-plugin-purposely` : `: write version: ${supportedVersion}`
  reading.error(node, `This release reads version ${supportedVersion} of the manifest${todo}.`)
  return !newer
}

function readBase(reading: Reading, values: Values): Base {
  const folder = folderOf(reading.file)
  const root = values.texts.root
  if (root === undefined) return { folder, root: folder }
  const path = joinPath({ folder, root: folder }, root.text)
  const problem = pathProblem(root.text) ?? (path === undefined ? `"${root.text}" leaves the folder that is looked at: write root: src` : undefined)
  if (problem !== undefined) reading.error(root.at, problem)
  return { folder, root: problem !== undefined || path === undefined ? folder : path.replace(/\/$/, '') }
}

/** What would loosen, for one package, what the top says of the whole: a severity, what is not looked at, what is committed. */
function onlyAtTop(reading: Reading, values: Values): void {
  for (const key of ['findings', 'ignore', 'inventory', 'language']) {
    const at = values.at[key]
    if (at !== undefined) reading.error(at, `"${key}" stands in the manifest at the top of the project alone: move it there.`)
  }
}

/** What one part of the manifest, or of those above it, says about another. */
function checkReferences(reading: Reading, manifest: Manifest, above: Manifest | undefined): void {
  const purposes = [...manifest.purposes, ...above?.purposes ?? []].map(each => each.name)
  const recipients = [...manifest.recipients, ...above?.recipients ?? []].map(each => each.name)
  const known = [...sources, ...recipients]
  for (const { to, name, at } of reading.references) {
    const meant = guess(name, to === 'purpose' ? purposes : known)
    if (to === 'purpose' && !purposes.includes(name)) {
      reading.error(at, `"${name}" is no purpose of this manifest${meant.said}: add it to purposes, or take it out.`, meant.instead)
    } else if (to === 'source' && !known.includes(name) && !isTodo(name)) {
      reading.error(at, `"${name}" is no source${meant.said}. Known: ${listOf([...sources, 'the names of recipients'])}.`, meant.instead)
    }
  }
  const listed = [...manifest.purposes.map(each => ({ what: `purpose "${each.name}"`, data: each.data })),
    ...manifest.recipients.map(each => ({ what: `recipient "${each.name}"`, data: each.entries }))]
  for (const { what, data } of listed) {
    for (const datum of data) {
      const never = [...manifest.never, ...above?.never ?? []].find(each => covers(each.category, datum.category))
      if (never !== undefined) reading.error(datum.at,
        `"never" forbids ${titleOf(datum.category, reading.own)} (${never.at.file === reading.file ? 'line ' : `${never.at.file}:`}${never.at.line}), but ${what} lists "${datum.key}": keep one of the two.`)
    }
  }
}
