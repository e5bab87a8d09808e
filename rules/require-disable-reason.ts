import code from '../src/reconcile/codes/require-disable-reason.js'
import { defineRule } from '../src/plugin/rule.js'

export default defineRule(code)
