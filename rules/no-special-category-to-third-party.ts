import code from '../src/reconcile/codes/no-special-category-to-third-party.js'
import { defineRule } from '../src/plugin/rule.js'

export default defineRule(code)
