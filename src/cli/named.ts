import { diskTree } from '../read/disk.js'

/** What an application calls itself: the name in its package.json. The folder's name is the machine's. */
export function nameIn(root: string): string | undefined {
  try {
    const { name } = JSON.parse(Buffer.from(diskTree(root).read('package.json')).toString('utf8')) as { name?: unknown }
    return typeof name === 'string' && name.trim() !== '' ? name : undefined
  } catch {
    return undefined
  }
}
