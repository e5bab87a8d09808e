import { defineCode } from '../define.js'
import { ruleOf } from '../disables.js'
import { listed, locate, plain } from '../phrases.js'

export default defineCode({
  code: 'require-disable-reason',
  description: 'A comment that disables a rule of Purposely says why, behind "--".',
  recommended: 'warn',
  strict: 'error',
  needsManifest: true,
  scope: 'file',
  find({ facts }) {
    return (facts.disables ?? []).filter(one => one.kind !== 'enable' && one.reason === '').flatMap(one => {
      const ours = one.rules.map(rule => rule.name).filter(name => name.startsWith(ruleOf('')))
      return ours.length === 0 ? [] : [{
        message: `The comment disables ${listed(ours.map(plain))} without saying why. Write the reason behind it: -- the reason`,
        at: locate(facts.path, one.at),
        id: `${facts.path}#eslint-${one.kind} ${ours.join(' ')}`,
      }]
    })
  },
})
