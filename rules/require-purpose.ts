import code from '../src/reconcile/codes/require-purpose.js'
import { defineRule } from '../src/plugin/rule.js'

export default defineRule(code)
