import code from '../src/reconcile/codes/valid-manifest.js'
import { defineRule } from '../src/plugin/rule.js'

export default defineRule(code)
