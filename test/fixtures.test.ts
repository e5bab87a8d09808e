import { describe, expect, test } from 'vitest'
import { wordFilter } from '../src/observe/filter.js'
import { detectors } from '../src/observe/detectors.generated.js'
import { differences, settingDifferences } from './harness/compare.js'
import { throughCli, throughEslint } from './harness/doors.js'
import { languages } from '../src/parse/index.js'
import { fixtureFolders, fixtures, folderOf } from './harness/fixtures.js'

const all = fixtures()

describe('each fixture: nothing missing, nothing extra', () => {
  test.each(all.map(fixture => [fixture.file, fixture] as const))('%s', (file, { source, expectations, settings, silent }) => {
    if (silent) expect(expectations, `${file} is silent and must expect nothing`).toEqual([])
    else expect(expectations.length + settings.length, `${file} expects nothing: call it silent*`).toBeGreaterThan(0)
    const cli = throughCli(source)
    expect(cli.facts.problem, file).toBeUndefined()
    expect(cli.facts.observations.filter(one => one.kind === 'gap' && one.reason === 'crashed'), `${file}: no detector fails on it`).toEqual([])
    expect(differences(file, expectations, cli.data)).toEqual([])
    if (settings.length > 0) expect(settingDifferences(file, settings, cli.facts)).toEqual([])
    if (silent) expect(cli.facts.observations.filter(one => one.kind === 'consent' || one.kind === 'setting' && one.value !== undefined && one.region === undefined), file).toEqual([])
    const eslint = throughEslint(source)
    expect(differences(`${file} (ESLint)`, expectations, eslint.data)).toEqual([])
    expect(eslint.facts, `${file}: both doors say the same`).toEqual(cli.facts)
  })
})

describe('the folders', () => {
  test.each(detectors.map(detector => [folderOf(detector), detector] as const))('test/%s has a positive and a silent file', (folder, detector) => {
    const own = all.filter(fixture => fixture.file.startsWith(`test/${folder}/`))
    expect(own.some(fixture => !fixture.silent), `test/${folder} has no fixture in which something is found`).toBe(true)
    expect(own.some(fixture => fixture.silent), `test/${folder} has no silent fixture`).toBe(true)
    const seen = own.filter(fixture => !fixture.silent).flatMap(({ source }) => {
      const { facts, data } = throughCli(source)
      return [...data, ...facts.observations.filter(one => one.kind === 'consent')].map(one => one.detector)
    })
    expect(seen, `${detector.name} finds nothing of its own in its fixtures`).toContain(detector.name)
  })

  test('every folder belongs to a detector', () => {
    expect(fixtureFolders().toSorted()).toEqual(detectors.map(folderOf).toSorted())
  })
})

test.each(languages)('an empty %s file says nothing and breaks nothing', language => {
  for (const text of ['', '\n', '  \r\n\t']) {
    expect(throughCli({ path: `src/empty.${language}`, text, language })).toEqual({ facts: { path: `src/empty.${language}`, observations: [], tags: [] }, data: [] })
  }
})

test('the word filter lets every file through in which something is found, that of the editor where more than types are', () => {
  const [worth, ofEditor] = [wordFilter([]), wordFilter([], false)]
  const lost = all.flatMap(({ source, file }) => {
    // what the comments expect would say it for the code
    const { facts: { observations }, data } = throughCli(source)
    const bare = { ...source, text: source.text.replace(/(\/\/|\{?\/\*|<!--) expect:.*/g, '') }
    const found = observations.some(one => one.kind !== 'field' || one.role !== 'shaped')
    return [...data.length > 0 && !worth(bare) ? [file] : [], ...found && !ofEditor(bare) ? [`${file} in the editor`] : []]
  })
  expect(lost).toEqual([])
})
