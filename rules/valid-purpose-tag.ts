import code from '../src/reconcile/codes/valid-purpose-tag.js'
import { defineRule } from '../src/plugin/rule.js'

export default defineRule(code)
