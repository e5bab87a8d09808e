import code from '../src/reconcile/codes/no-excess-precision.js'
import { defineRule } from '../src/plugin/rule.js'

export default defineRule(code)
