import { existsSync } from 'node:fs'
import { consentsOf } from '../../manifest/index.js'
import { ruleNames, rules } from '../../reconcile/about.js'
import { explainLine, explainRule } from '../../report/explain.js'
import { explainCategory } from '../../report/explain-category.js'
import { resolveKey } from '../../taxonomy/index.js'
import type { CheckResult } from '../../types/index.js'
import { nearest, UsageError, type Command } from '../args.js'
import { print } from '../output.js'
import { fromRoot } from '../project.js'
import { scan } from '../scan.js'

export default {
  name: 'explain',
  summary: 'Says why: the evidence at FILE:LINE, where a category stands and who has it, or what a finding code means.',
  usage: 'explain FILE:LINE | CATEGORY | CODE',
  help: {
    '--root DIR': 'the folder of the application; default: where purposely.yml stands, else here',
    '--preset NAME': 'the findings of a place as recommended or strict has them; default: what purposely.yml says',
  },
  options: { root: { type: 'string' }, preset: { type: 'string' } },
  async run({ values, positionals }) {
    const [what] = positionals
    if (what === undefined || positionals.length > 1) {
      throw new UsageError('explain takes one thing: a place (src/Form.tsx:12), a category (email) or a finding code (require-purpose).')
    }
    const rule = rules.find(one => one.code === what)
    if (rule) {
      print(explainRule(rule))
      return 0
    }
    const place = /^(.+):(\d+)(?::\d+)?$/.exec(what)
    if (place) {
      const [, file = '', line = ''] = place
      const { project, result } = await scan({ ...values, unfiltered: true }, [file])
      const path = fromRoot(project.root, file)
      // what stands in a line for the whole program: findings, whether anybody is asked before a recipient, where a datum comes from and goes to
      const { result: whole } = await scan({ ...values, unfiltered: true }, [], undefined, undefined, { consents: restsOnConsent(result, path, Number(line)), stories: holdsDatum(result, path, Number(line)) })
      print(explainLine({ ...result, findings: whole.findings, ...(whole.consents && { consents: whole.consents }), inventory: { ...result.inventory, ...(whole.inventory.stories && { stories: whole.inventory.stories, recipients: whole.inventory.recipients }) } }, path, Number(line)))
      return 0
    }
    if (existsSync(what)) throw new UsageError(`${what} is a file: add the line, as in ${what}:12.`)
    const { result } = await scan(values, [], undefined, undefined, { usage: () => true, stories: true })
    const resolved = resolveKey(what, result.manifest?.categories)
    if ('problem' in resolved) {
      const code = nearest(what, ruleNames)
      throw new UsageError(code === '' ? `${what} is no place (FILE:LINE) and no finding code, and ${resolved.problem}` : `${what} is no finding code.${code}`)
    }
    print(explainCategory(result, resolved.key))
    return 0
  },
} satisfies Command

const restsOnConsent = ({ facts, manifest }: CheckResult, file: string, line: number): boolean => manifest !== undefined && facts.some(one => one.path === file && one.observations.some(each =>
  (each.kind === 'send' || each.kind === 'contact') && each.at.line <= line && line <= each.at.endLine && consentsOf(manifest, each.sink).length > 0))

const holdsDatum = ({ data }: CheckResult, file: string, line: number): boolean =>
  data.some(one => one.file === file && one.confidence === 'high' && one.role !== 'shaped' && one.at.line <= line && line <= one.at.endLine)
