import { createHash } from 'node:crypto'

const sha1 = (text: string | Buffer): string => createHash('sha1').update(text).digest('hex')

/** What a run has remembered with other entries and hashes that fit them, as whoever knows its format may write it. */
export function rewritten(bytes: Buffer, change: (entry: string) => string): string {
  const head = bytes.subarray(0, bytes.indexOf('\n')).toString()
  const [build, , length] = head.split(' ')
  const list = bytes.subarray(head.length + 1, head.length + 1 + Number(length)).toString().split('\n').slice(0, -1)
  let from = head.length + 1 + Number(length)
  const entries = list.map(line => {
    const [key, size] = line.split(' ')
    from += Number(size)
    return [key, change(bytes.subarray(from - Number(size), from).toString())] as const
  })
  const index = entries.map(([key, entry]) => `${key} ${Buffer.byteLength(entry)} ${sha1(entry)}\n`).join('')
  return `${build} ${sha1(index)} ${Buffer.byteLength(index)}\n${index}${entries.map(([, entry]) => entry).join('')}`
}
