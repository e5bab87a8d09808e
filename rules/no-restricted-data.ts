import code from '../src/reconcile/codes/no-restricted-data.js'
import { defineRule } from '../src/plugin/rule.js'

export default defineRule(code)
