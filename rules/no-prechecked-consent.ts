import code from '../src/reconcile/codes/no-prechecked-consent.js'
import { defineRule } from '../src/plugin/rule.js'

export default defineRule(code)
