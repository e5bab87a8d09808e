/** How a code host shows a file of a commit: what stands between repository and path, and before the number of a line. */
interface Host { is(name: string): boolean; at(repository: string, commit: string): string; line: string }

const named = (...parts: string[]) => (name: string): boolean => parts.some(part => name.split('.').includes(part))

const hosts: readonly Host[] = [
  { is: named('github'), at: (repository, commit) => `${repository}/blob/${commit}/`, line: '#L' },
  { is: named('gitlab'), at: (repository, commit) => `${repository}/-/blob/${commit}/`, line: '#L' },
  { is: named('bitbucket'), at: (repository, commit) => `${repository}/src/${commit}/`, line: '#lines-' },
  { is: named('codeberg', 'gitea', 'forgejo'), at: (repository, commit) => `${repository}/src/commit/${commit}/`, line: '#L' },
]

/**
 * Links into a repository by the address that git has of it; undefined where that is a folder, or no host whose pages are known here. Names and
 * passwords in the address are left out.
 */
export function hostLinks(remote: string, commit: string): { links: string; line: string } | undefined {
  // git@host:owner/name.git is what URLs cannot write
  const address = /^(?:[^/@:]+@)?([\w.-]+\.[\w-]+):(?!\/\/)\/?(.+)$/.exec(remote)
  const url = address ? `https://${address[1]}/${address[2]}` : remote
  if (!/^(https?|ssh|git):\/\//.test(url) || !URL.canParse(url)) return undefined
  const { hostname, host, protocol, pathname } = new URL(url)
  const known = hosts.find(one => one.is(hostname))
  const path = pathname.replace(/\/+$/, '').replace(/\.git$/, '')
  if (known === undefined || !/^\/[^/]+\/.+/.test(path)) return undefined
  // the port of ssh is not that of its pages
  const top = `${protocol === 'http:' ? 'http' : 'https'}://${protocol.startsWith('http') ? host : hostname}`
  return { links: known.at(`${top}${path}`, commit), line: known.line }
}
