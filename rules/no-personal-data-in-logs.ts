import code from '../src/reconcile/codes/no-personal-data-in-logs.js'
import { defineRule } from '../src/plugin/rule.js'

export default defineRule(code)
