import consola from 'consola'
import createDebug from 'debug'
import { log as sine } from './math'

const debug = createDebug('build')

export function built(files: string[], user: User) {
  debug('built %d files', files.length)
  consola.start('Building')
  consola.info(`Wrote ${files.length} files to ${process.cwd()}`)
  sine(user.email)
}
