import type { ManifestProblem } from '../../types/index.js'
import { defineCode, type Draft } from '../define.js'
import { locate } from '../phrases.js'

export default defineCode({
  code: 'valid-manifest',
  description: 'The manifest says what it means: known names and categories, and of each purpose its basis, retention and condition.',
  recommended: 'error',
  strict: 'error',
  needsManifest: true,
  option: { name: 'unfinished', description: 'Also reports what is TODO, a draft, or without places or data.' },
  scope: 'manifest',
  find: ({ problems }) => problems.map(draft),
})

/** What is wrong is said where the manifest is read; what is only unfinished there warns, unless it is asked for. */
const draft = ({ severity, message, file, at, draft: isDraft, suggestions = [] }: ManifestProblem): Draft => ({
  message, at: locate(file, at), suggestions, id: `${file}#${message}`,
  ...(severity === 'warn' && { unfinished: true }), ...(isDraft && { draft: true }),
})
