import code from '../src/reconcile/codes/no-personal-data-in-url.js'
import { defineRule } from '../src/plugin/rule.js'

export default defineRule(code)
