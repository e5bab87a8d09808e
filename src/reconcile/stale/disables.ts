import type { Directive, Edit, FileFacts } from '../../types/index.js'
import type { Draft, SuppressionsGiven } from '../define.js'
import { names, ruleOf } from '../disables.js'
import { nearest } from '../../manifest/nearest.js'
import { listed, locate, plain } from '../phrases.js'

type Rule = Directive['rules'][number]

/**
 * Comments that name a rule of ours and keep nothing of it back, and those that end what nothing began. What names no rule is ESLint's
 * to judge, and so are other people's rules; of a code that was off in this run nothing is known.
 */
export function staleDisables({ facts, uses, codes, speaking }: SuppressionsGiven): Draft[] {
  const isUnused = (directive: Directive, { name }: Rule): boolean => {
    const code = codeOf(name)
    return code !== undefined && (!codes.has(code) || speaking.has(code) && !uses.get(directive)?.has(code))
  }
  return facts.flatMap(file => {
    const directives = file.disables ?? []
    const isIdle = (directive: Directive, rule: Rule): boolean => directive.kind === 'enable' ? isUnbegun(directive, rule, directives, isUnused) : isUnused(directive, rule)
    return directives.flatMap(directive => {
      const idle = directive.rules.filter(rule => isIdle(directive, rule))
      return idle.length === 0 ? [] : [staleDisable(file, directive, idle, [...codes])]
    })
  })
}

const prefix = ruleOf('')
const codeOf = (name: string): string | undefined => name.startsWith(prefix) ? name.slice(prefix.length) : undefined

/** Whether nothing that stays before an enabling comment disables the rule it names. */
function isUnbegun(enabling: Directive, rule: Rule, directives: readonly Directive[], isUnused: (directive: Directive, rule: Rule) => boolean): boolean {
  const code = codeOf(rule.name)
  if (code === undefined) return false
  const last = directives.findLast(one => one.at.start < enabling.at.start && /^(dis|en)able$/.test(one.kind) && names(one, code)
    && !(one.kind === 'disable' && one.rules.some(each => each.name === rule.name && isUnused(one, each))))
  return last?.kind !== 'disable'
}

/** The list of a directive without some of its names. */
function shortened({ rules }: Directive, idle: readonly Rule[]): Edit {
  const kept = rules.filter(rule => !idle.includes(rule)).map(rule => rule.name)
  return { start: (rules[0] as Rule).at.start, end: (rules.at(-1) as Rule).at.end, text: kept.join(', ') }
}

function staleDisable(file: FileFacts, directive: Directive, idle: readonly Rule[], codes: readonly string[]): Draft {
  const whole = idle.length === directive.rules.length
  const strangers = idle.filter(rule => !codes.includes(codeOf(rule.name) ?? ''))
  const meant = strangers.map(rule => nearest(codeOf(rule.name) ?? '', codes)).find(name => name !== undefined)
  const what = listed(idle.map(rule => plain(rule.name)))
  const seen = directive.kind === 'enable' ? `enables ${what} again, which nothing above disables`
    : strangers.length === idle.length ? `disables ${what}, and there is no such rule${meant === undefined ? '' : ` (did you mean ${ruleOf(meant)}?)`}`
      : `disables ${what}, which ${idle.length === 1 ? 'reports' : 'report'} nothing there`
  return {
    message: `The comment ${seen}. ${whole ? 'Delete it' : `Take ${idle.length === 1 ? 'it' : 'them'} out of the list`}.`,
    at: locate(file.path, whole ? directive.at : (idle[0] as Rule).at),
    id: `${file.path}#eslint-${directive.kind} ${idle.map(rule => rule.name).join(' ')}`,
    // what is only misspelt is for a person to correct
    ...meant === undefined && { fix: whole ? { what: `the comment on ${what}`, edits: [directive.drop] } : { what: `${what} from the comment`, edits: [shortened(directive, idle)] } },
  }
}
