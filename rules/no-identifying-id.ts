import code from '../src/reconcile/codes/no-identifying-id.js'
import { defineRule } from '../src/plugin/rule.js'

export default defineRule(code)
