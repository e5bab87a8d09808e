import { statSync, type Stats } from 'node:fs'
import { resolve } from 'node:path'
import { UsageError } from './args.js'

/** The folder a command is about, absolute: `--root`, relative to the working directory, or that itself. */
export function folderAt(given: string | undefined): string {
  const folder = resolve(given ?? '.')
  const stat = statAt(folder)
  if (!stat) throw new UsageError(`${given ?? folder} does not exist: name the folder of the application.`)
  if (!stat.isDirectory()) throw new UsageError(`${given ?? folder} is no folder: name the folder of the application.`)
  return folder
}

/** Nothing where nothing stands, a link leads to itself, or the way there is barred. */
function statAt(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}
