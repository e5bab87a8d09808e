import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { statSync } from 'node:fs'
import type { Rule } from 'eslint'
import { examine } from '../engine.js'
import { findManifest, readBaseline, readManifest } from '../manifest/index.js'
import { knownSinks } from '../observe/index.js'
import { isGenerated, isIgnored } from '../read/ignored.js'
import { codes } from '../reconcile/codes.generated.js'
import { withoutKnown } from '../reconcile/baseline.js'
import { reconcileFile } from '../reconcile/index.js'
import type { Comment, Finding, Manifest, Program } from '../types/index.js'

/** One pass a file, shared by all rules: hosts give every rule the same `sourceCode`, and a new one for every file. */
const passes = new WeakMap<object, readonly Finding[]>()
const sinks = knownSinks()

/** All findings of the file a rule is looking at. */
export function findingsFor(context: Rule.RuleContext): readonly Finding[] {
  const { sourceCode } = context
  const known = passes.get(sourceCode)
  if (known) return known
  const found = findingsIn(context, sourceCode)
  passes.set(sourceCode, found)
  return found
}

function findingsIn(context: Rule.RuleContext, sourceCode: Rule.RuleContext['sourceCode']): Finding[] {
  const program = sourceCode.ast as unknown as Program
  if (program.type !== 'Program') return []
  const { filename, cwd } = context
  const { manifest, root } = projectOf(isAbsolute(filename) ? dirname(filename) : cwd, cwd)
  const path = isAbsolute(filename) ? relative(root, filename).split(sep).join('/') : filename
  if (isIgnored(path, manifest?.ignore) || isGenerated(sourceCode.text)) return []
  const comments = (sourceCode.getAllComments() as unknown as Comment[]).filter(comment => comment.type !== 'Shebang')
  const { facts, data } = examine({ path, text: sourceCode.text, ast: program, comments }, manifest)
  // every code speaks, whatever the host has switched on: a code must know by the others what is theirs
  const findings = reconcileFile({ facts, data, title: sink => sinks[sink]?.title ?? sink, ...(manifest && { manifest }) }, codes,
    code => code.recommended === 'off' ? 'warn' : code.recommended)
  return withoutKnown(findings, codes, (manifest && readBaseline(root)?.fingerprints) ?? new Set()).findings
}

interface Loaded { stamp: string; manifest?: Manifest }

/** Manifests by path, read again when they change: an editor lives longer than a manifest. */
const manifests = new Map<string, Loaded>()

function projectOf(folder: string, cwd: string): { manifest?: Manifest; root: string } {
  const path = findManifest(resolve(folder))
  if (path === undefined) return { root: cwd }
  const { mtimeMs, size } = statSync(path)
  const stamp = `${mtimeMs}:${size}`
  let loaded = manifests.get(path)
  if (loaded?.stamp !== stamp) {
    const { manifest } = readManifest(path)
    loaded = { stamp, ...(manifest && { manifest }) }
    manifests.set(path, loaded)
  }
  return { root: dirname(path), ...(loaded.manifest && { manifest: loaded.manifest }) }
}
