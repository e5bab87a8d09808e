import code from '../src/reconcile/codes/no-whole-record.js'
import { defineRule } from '../src/plugin/rule.js'

export default defineRule(code)
