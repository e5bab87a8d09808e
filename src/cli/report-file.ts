import { existsSync, realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { baselineName } from '../manifest/baseline.js'
import { manifestNames } from '../manifest/find.js'
import { isOfItsLanguage, languageOf } from '../parse/index.js'
import { diskTree } from '../read/disk.js'
import { readHead } from '../read/source.js'
import { UsageError } from './args.js'
import { nameOf } from './repository.js'

/**
 * Where a report is to be written, absolute: never over, nor as, what a run reads. Links are followed, as they are when it is written. A page says
 * in its head that it is ours, and so is not read.
 * @throws {UsageError} where that is source, a manifest or the baseline.
 */
export function reportFile(given: string, isPage = false): string {
  const file = resolve(given)
  const isThere = existsSync(file)
  const real = isThere ? realpathSync(file) : file
  const as = isPage && !isThere && languageOf(real) === 'html' ? undefined : readAs(real.replaceAll('\\', '/'))
  if (as !== undefined) throw new UsageError(`${given} is ${as}: name another file for the report.`)
  return file
}

function readAs(path: string): string | undefined {
  if ((manifestNames as readonly string[]).includes(nameOf(path))) return 'the manifest'
  if (nameOf(path) === baselineName) return 'the baseline'
  // JSON and YAML are read where they begin like a schema, which no report does
  return languageOf(path) !== undefined && isOfItsLanguage(path, length => readHead(diskTree('/'), path, length)) ? 'source, which is read here' : undefined
}
