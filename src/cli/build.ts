/** What tells one build of ours from another wherever it is installed: the bundle puts the hash of its modules here. */
export const build: string = 'unbundled'
