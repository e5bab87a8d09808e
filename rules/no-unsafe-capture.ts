import code from '../src/reconcile/codes/no-unsafe-capture.js'
import { defineRule } from '../src/plugin/rule.js'

export default defineRule(code)
