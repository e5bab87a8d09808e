import type { Command } from '../args.js'
export default { name: 'explain', summary: '', usage: '', help: {}, options: {}, async run() { return 0 } } satisfies Command
