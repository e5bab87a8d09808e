import { UsageError, type Values } from './args.js'
import { print } from './output.js'
import { scan } from './scan.js'
import { count } from '../report/parts/text.js'

/** Examines one share of the files, `--shard 2/8`, and leaves what it found out in the file that `--cache` names. */
export async function examineShard(values: Values, positionals: readonly string[]): Promise<number> {
  const share = shareOf(String(values.shard))
  const [file, ...others] = values.cache as string[] | undefined ?? []
  if (file === undefined || others.length > 0) throw new UsageError('--shard needs one --cache FILE, in which it leaves what it finds out.')
  if (positionals.length > 0 || values.staged !== undefined || values.since !== undefined) throw new UsageError('--shard shares out all files: give no paths, no --staged and no --since beside it.')
  const { result } = await scan(values, [], undefined, undefined, { alone: true, share })
  const { files } = result.inventory.coverage
  print(`Share ${share.index} of ${share.count} of ${count(files, 'file')} is in ${file}: npx purposely check --cache ${file} --cache ... with all shares says what is found.`)
  return 0
}

function shareOf(text: string): { index: number; count: number } {
  const [, index, count] = /^(\d+)\/(\d+)$/.exec(text)?.map(Number) ?? []
  if (index === undefined || count === undefined || index < 1 || index > count) throw new UsageError(`--shard takes a share and how many there are, from 1/8 to 8/8, not ${text}.`)
  return { index, count }
}
