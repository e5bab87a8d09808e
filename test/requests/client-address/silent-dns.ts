import dns from 'node:dns/promises'
import { lookup } from 'mime-types'

/** Names of hosts and types of files are looked up, too. */
export async function describe(host: string, fileName: string) {
  const { address } = await dns.lookup(host)
  return { address, type: lookup(fileName) }
}
