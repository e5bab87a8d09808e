import code from '../src/reconcile/codes/no-personal-data-in-browser-storage.js'
import { defineRule } from '../src/plugin/rule.js'

export default defineRule(code)
