import { describe, expect, test } from 'vitest'
import { loadManifest } from '../../src/manifest/load.js'
import { languageOf } from '../../src/parse/index.js'
import { codes } from '../../src/reconcile/codes.generated.js'
import { allPages, examplesOn } from '../docs/pages.js'
import { fixtures } from '../harness/fixtures.js'
import { manifests } from '../harness/manifests.js'
import { applied, flawsOf, offersIn, type Offer } from '../harness/suggestions.js'
import { added, diagnosticsOf } from '../harness/types.js'

/*
 * Every suggestion of every finding, over all fixtures under manifests that make every code speak, and over the examples of the rules'
 * pages under their own. Each is followed by itself: what it leaves must parse, compile no worse, and hold the finding no longer.
 */
const offers: Offer[] = [
  ...fixtures().flatMap(({ file, source }) => [...manifests.values()].flatMap(manifest => offersIn(file, source, manifest))),
  ...codes.flatMap(({ code }) => examplesOn(`docs/rules/${code}.md`, 'incorrect').flatMap(({ block, files }) => {
    const { 'purposely.yml': manifest = '', ...sources } = files
    return Object.entries(sources).flatMap(([path, text]) =>
      offersIn(`docs/rules/${code}.md:${block.line} ${path}`, { path, text, language: languageOf(path) ?? 'js' }, manifest === '' ? undefined : loadManifest(manifest, 'purposely.yml').manifest))
  })),
]

/** Several manifests make a code say the same. */
const each = [...new Map(offers.map(offer => [`${offer.said}\n${offer.after.text}`, offer])).values()]

describe('each suggestion, followed', () => {
  test('there are some of each kind', () => {
    for (const kind of [/^Drop/, /^Make .* optional/, /^Say that/]) expect(each.filter(({ said }) => kind.test(said.split(': ')[1] ?? '')).length, String(kind)).toBeGreaterThan(100)
    expect(each.filter(({ said }) => said.startsWith('docs/')).length).toBeGreaterThan(5)
  })

  test('leaves a text that parses, without the finding, and brings no other', () => {
    expect(each.flatMap(offer => flawsOf(offer).map(flaw => `${offer.said} ${flaw}`))).toEqual([])
  })

  test('leaves TypeScript that compiles as before', () => {
    const typed = each.filter(({ source }) => /\.[cm]?tsx?$/.test(source.path))
    expect(typed.length).toBeGreaterThan(500)
    const sources = [...new Set(typed.map(({ source }) => source))]
    const before = new Map(diagnosticsOf(sources).map((said, index) => [sources[index], said]))
    const after = diagnosticsOf(typed.map(offer => offer.after))
    expect(typed.flatMap(({ said, source }, index) => added(before.get(source) ?? [], after[index] ?? []).map(one => `${said} ${one}`))).toEqual([])
  })
})

/** Slips that no page shows, one in each manifest; what is meant stands behind it. */
const slips: [manifest: string, meant: string[]][] = [
  ['version: "1"\n', ['1']],
  ['version: 1\npurposess: {}\n', ['purposes']],
  ['version: 1\nnever: [first_nam]\n', ['name.first']],
  ['version: 1\nnever: [gender?]\n', ['gender']],
  ['version: 1\npurposes: { a: { description: A., where: [B], data: { ?name }, basis: consent, retention: P1D } }\n', ['name?']],
  ['version: 1\npurposes:\n  a: { description: A., where: [B], data: { "e-mial?" }, basis: consent, retention: P1D }\n', ['email?']],
  ['version: 1\npurposes:\n  a: { description: A., where: [B], data: [E-Mail], basis: consent, retention: P1D }\n', ['email']],
  ['version: 1\npurposes:\n  a: { description: A., where: [B], data: { email }, basis: Consent, use: markting.communications, retention: P1D }\n', ['consent', 'marketing.communications']],
  ['version: 1\npurposes:\n  "a: b": { description: A., basis: consent, retention: P1D }\nrecipients: { posthog: { for: ["a: c"] } }\n', ["'a: b'"]],
  ['version: 1\npurposes:\n  letter: { description: A., basis: consent, retention: P1D, source: staf }\nrecipients: { posthog: { for: [leter], receives: [] } }\n', ['staff', 'letter']],
  ['version: 1\ncategories: { tier: { parent: acount } }\n', ['account']],
  ['version: 1\nfindings: { require-purpos: off }\n', ['require-purpose']],
]

describe('each suggestion in a manifest, followed', () => {
  const load = (text: string) => loadManifest(text, 'purposely.yml', { codes: codes.map(({ code }) => code) }).problems
  const onPages = allPages().flatMap(page => page.blocks.filter(({ language, said }) => language === 'yaml' && /^(wrong|incorrect)$/.test(said.title ?? '')))

  test.each(slips)('%j', (text, meant) => {
    expect(load(text).flatMap(({ suggestions = [] }) => suggestions.flatMap(({ edits }) => edits.map(edit => edit.text)))).toEqual(meant)
  })

  test('leaves one problem less', () => {
    const texts = [...slips.map(([text]) => text), ...onPages.map(({ text }) => text)]
    const followed = texts.flatMap(text => load(text).flatMap(({ suggestions = [] }) => suggestions.map(suggestion => {
      const [before, after] = [load(text), load(applied(text, suggestion))]
      return { said: `${suggestion.message} ${JSON.stringify(text)}`, left: after.length - before.length }
    })))
    expect(followed.length).toBeGreaterThan(14)
    expect(followed.filter(({ left }) => left >= 0)).toEqual([])
  })
})
