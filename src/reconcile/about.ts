import type { RuleInfo } from '../types/index.js'
import { codes } from './codes.generated.js'
import { help } from './help.generated.js'
import { pageOf, repository } from './page.js'

/** The words of a rule's page, to be read elsewhere. */
function helpOf(why: string, fix: string): RuleInfo['help'] {
  const markdown = [why, fix === '' ? '' : `**How to fix.** ${fix}`].filter(part => part !== '').join('\n\n').replaceAll('](/', `](${repository}/`)
  return { markdown, text: markdown.replace(/^```.*\n/gm, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*\*|`/g, '') }
}

/** What people are told of each finding code: on the command line, in reports, on code hosts. The words stand on the rules' pages. */
export const rules: readonly RuleInfo[] = codes.map(({ code, description, recommended, strict }) => {
  const { why, fix } = help[code] ?? { why: '', fix: '' }
  return { code, description, recommended, strict, page: pageOf(code), help: helpOf(why || description, fix) }
})

/** Every name a manifest may give a severity to. */
export const ruleNames: readonly string[] = rules.map(rule => rule.code)
