import code from '../src/reconcile/codes/no-undeclared-recipient.js'
import { defineRule } from '../src/plugin/rule.js'

export default defineRule(code)
