import code from '../src/reconcile/codes/no-differing-reason.js'
import { defineRule } from '../src/plugin/rule.js'

export default defineRule(code)
