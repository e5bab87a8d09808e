import { visibleLine } from '../report/parts/text.js'
import { UsageError } from './args.js'
import { own } from './own.js'

/** What ends a run before its time, as one sentence: a mistake at the keyboard and a machine that is too small say themselves, all else is a fault of ours. Both are exit code 2. */
export function sayWhy(error: unknown): void {
  // it may quote names of the analysed project
  const message = visibleLine(error instanceof Error ? error.message : String(error))
  if (error instanceof UsageError) {
    process.stderr.write(`purposely: ${message}\n`)
    return
  }
  if ((error as NodeJS.ErrnoException | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    process.stderr.write('purposely: A thread of this run had no memory left: NODE_OPTIONS=--max-old-space-size=8192 gives more, or look at a part of the files, as in npx purposely check src.\n')
    return
  }
  const [name, debug] = [error instanceof Error ? error.name : 'Error', process.env.PURPOSELY_DEBUG]
  process.stderr.write(`purposely: ${name}: ${message.replace(/[.:]$/, '')} stopped this run, which is a fault of ours and says nothing of the code: please report it at ${own().bugs} (PURPOSELY_DEBUG=1 shows where it happened).\n`)
  if (debug !== undefined && debug !== '' && error instanceof Error) process.stderr.write(`${error.stack}\n`)
}

/** A reader that goes away (`| head`) is no fault, and changes no verdict; what could not be written at all is no verdict. */
export function watchOutput(): void {
  let failed = false
  process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE' || failed) return
    failed = true
    process.stderr.write(`purposely: The output cannot be written (${code ?? message}): make room where it goes, or name a file with --output.\n`)
    process.on('exit', () => { process.exitCode = 2 })
  })
  process.stderr.on('error', () => {})
}
