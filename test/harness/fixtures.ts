import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { detectors } from '../../src/observe/detectors.generated.js'
import { languageOf } from '../../src/parse/index.js'
import type { SourceText } from '../../src/types/index.js'
import { readExpectations, type Expectation, type ExpectedSetting } from './expectations.js'

const test = fileURLToPath(new URL('..', import.meta.url))
const rooms = { form: 'forms', model: 'models', sink: 'sinks', request: 'requests', permission: 'permissions' } as const

export interface Fixture {
  /** From the repository's root: where a failure points. */
  file: string
  detector: string
  /** As the tool gets it: expectations blanked out, the path without the words `test` and the detector's name. */
  source: SourceText
  expectations: Expectation[]
  settings: ExpectedSetting[]
  silent: boolean
}

/** Where a detector's fixtures stand. */
export const folderOf = (detector: (typeof detectors)[number]): string => join(rooms[detector.unit], detector.name)

/** Folders of fixtures on disk, whether or not a detector owns them. */
export const fixtureFolders = (): string[] => Object.values(rooms).flatMap(room => !existsSync(join(test, room)) ? []
  : readdirSync(join(test, room), { withFileTypes: true }).filter(entry => entry.isDirectory()).map(entry => join(room, entry.name)))

/** All fixtures, found by path. */
export function fixtures(): Fixture[] {
  return detectors.flatMap(detector => {
    const folder = folderOf(detector)
    if (!existsSync(join(test, folder))) return []
    return readdirSync(join(test, folder)).filter(name => languageOf(name) !== undefined).sort().map(name => {
      const file = join('test', folder, name)
      const { text, expectations, settings } = readExpectations(file, readFileSync(join(test, folder, name), 'utf8'))
      const sink = detector.unit === 'sink' ? detector.recipient ?? detector.name : undefined
      return {
        file, detector: detector.name, settings, silent: /^silent/.test(name),
        source: { path: `src/${name}`, text, language: languageOf(name) as SourceText['language'] },
        expectations: expectations.map(one => one.surface === 'sink' && sink !== undefined ? { sink, ...one } : one),
      }
    })
  })
}
