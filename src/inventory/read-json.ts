import type { Application } from '../types/index.js'
import { compare } from './places.js'

/** The version of the JSON that is read here. */
const version = 1

/** The applications of one JSON inventory, or of several that were merged before; a sentence where it is none. */
export function applicationsIn(text: string, file: string): { applications: Application[] } | { problem: string } {
  let parsed: unknown
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { problem: /^(<{7}|>{7}) /m.test(text) ? `${file} holds the marks of a merge conflict` : `${file} is no JSON` }
  }
  if (!isObject(parsed) || !('version' in parsed)) return { problem: `${file} is no inventory` }
  if (parsed.version !== version) {
    return { problem: `${file} is an inventory of version ${String(JSON.stringify(parsed.version)).slice(0, 20)}, and this release reads version ${version}` }
  }
  const all: unknown[] = Array.isArray(parsed.applications) ? parsed.applications : [parsed]
  const fallback = file.replace(/^.*[\\/]/, '').replace(/\.json$/i, '')
  const applications = all.flatMap(one => isApplication(one) ? [{ ...one, name: one.name ?? fallback }] : [])
  return applications.length === all.length ? { applications } : { problem: `${file} lacks what an inventory of this release holds` }
}

/** Every application once, by name and content: in whatever order and however often they are merged, the same. */
export function distinct(applications: readonly Application[]): Application[] {
  const byText = new Map(applications.map(one => [JSON.stringify(ordered(one)), ordered(one) as Application]))
  return [...byText].toSorted(([a, one], [b, other]) => compare(one.name ?? '', other.name ?? '') || compare(a, b)).map(([, one]) => one)
}

/** The same value with the keys of its objects in one order. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => compare(a, b)).map(([key, one]) => [key, ordered(one)]))
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const areTexts = (value: unknown, keys: readonly string[]): boolean => isObject(value) && keys.every(key => typeof value[key] === 'string')
const areAll = (value: unknown, test: (one: unknown) => boolean): boolean => Array.isArray(value) && value.every(test)
/** What an earlier release did not write. */
const areOptional = (value: unknown, test: (one: unknown) => boolean): boolean => value === undefined || areAll(value, test)
const isText = (value: unknown): boolean => typeof value === 'string'
const isPlaced = (one: unknown): boolean => areTexts(one, ['file']) && isObject(one) && typeof one.line === 'number' && typeof one.column === 'number'

function isApplication(value: unknown): value is Application {
  if (!isObject(value) || !(value.name === null || value.name === undefined || isText(value.name)) || !(value.folder === undefined || isText(value.folder))) return false
  const rows = areAll(value.observations, one => isPlaced(one) && areTexts(one, ['id', 'surface', 'role', 'name', 'record', 'category', 'confidence', 'state', 'detector'])
    && isObject(one) && areAll(one.purposes, isText) && areOptional(one.misnamed, each => isPlaced(each) && areTexts(each, ['name'])))
  const recipients = areAll(value.recipients, one => areTexts(one, ['name', 'title', 'kind']) && isObject(one) && typeof one.declared === 'boolean' && typeof one.contacts === 'number'
    && areOptional(one.setups, each => isPlaced(each) && isObject(each) && (each.region === null || isText(each.region)) && (each.carrier === null || areTexts(each.carrier, ['name', 'title']))))
  const gaps = areAll(value.gaps, one => isPlaced(one) && areTexts(one, ['reason', 'what']))
  const findings = areOptional(value.findings, one => isPlaced(one) && areTexts(one, ['code', 'severity', 'message', 'fingerprint']) && isObject(one)
    && areAll(one.related, each => isPlaced(each) && areTexts(each, ['message'])))
  const stories = areOptional(value.stories, one => areTexts(one, ['category']) && isObject(one) && areAll(one.steps, step => isPlaced(step) && areTexts(step, ['deed', 'owner', 'record', 'name']) && isObject(step)
    && areAll(step.proof, proof => isPlaced(proof) && areTexts(proof, ['how'])) && (step.from === null || typeof step.from === 'number')))
  const usage = areOptional(value.usage, one => areTexts(one, ['record', 'name']) && isObject(one) && ['reads', 'shownAgain', 'writes'].every(key => areAll(one[key], isPlaced)) && areOptional(one.named, isPlaced) && areAll(one.doubts, each => areTexts(each, ['what'])))
  return findings && stories && usage && rows && recipients && gaps && isObject(value.stats) && (value.manifest === null || isManifest(value.manifest))
}

const isManifest = (value: unknown): boolean => isObject(value)
  && areAll(value.purposes, one => areTexts(one, ['name', 'description', 'file']) && isObject(one) && typeof one.line === 'number' && typeof one.draft === 'boolean'
    && areAll(one.where, isText) && areAll(one.subjects, isText) && areAll(one.data, each => areTexts(each, ['category', 'key']) && isObject(each) && typeof each.mayDemand === 'boolean'))
  && areOptional(value.never, one => areTexts(one, ['category', 'key', 'file']) && isObject(one) && typeof one.line === 'number')
  && areAll(value.recipients, one => areTexts(one, ['name', 'file']) && isObject(one) && typeof one.line === 'number' && areAll(one.for, isText) && areAll(one.receives, isText))
  && areAll(value.categories, one => areTexts(one, ['key', 'title', 'description', 'sensitivity']))
