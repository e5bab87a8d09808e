import code from '../src/reconcile/codes/no-uncommon-question.js'
import { defineRule } from '../src/plugin/rule.js'

export default defineRule(code)
