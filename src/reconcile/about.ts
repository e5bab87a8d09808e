import type { RuleInfo } from '../types/index.js'
import { codes } from './codes.generated.js'
import { help } from './help.generated.js'
import { pageOf, repository } from './page.js'

/** The words of a rule's page, to be read elsewhere. */
function helpOf(why: string, fix: string): RuleInfo['help'] {
  const markdown = [why, fix === '' ? '' : `**How to fix.** ${fix}`].filter(part => part !== '').join('\n\n').replaceAll('](/', `](${repository}/`)
  return { markdown, text: markdown.replace(/^```.*\n/gm, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*\*|`/g, '') }
}

/** The one code that comes of reading the manifest, and not of holding code against it. */
const validManifest: RuleInfo = {
  code: 'valid-manifest',
  description: 'The manifest can be read, and its names, categories and purposes are whole.',
  recommended: 'error',
  strict: 'error',
  page: pageOf('valid-manifest'),
  help: helpOf(
    'What the manifest says decides what is reported: a slip in it silently licenses a datum, or forgets one.',
    'The message names line and column, and the nearest name that exists. The JSON Schema named in the first line of a drafted manifest shows the same in an editor.',
  ),
}

/** What people are told of each finding code: on the command line, in reports, on code hosts. The words stand on the rules' pages. */
export const rules: readonly RuleInfo[] = [
  ...codes.map(({ code, description, recommended, strict }): RuleInfo => {
    const { why, fix } = help[code] ?? { why: '', fix: '' }
    return { code, description, recommended, strict, page: pageOf(code), help: helpOf(why || description, fix) }
  }),
  validManifest,
]

/** Every name a manifest may give a severity to. */
export const ruleNames: readonly string[] = rules.map(rule => rule.code)
