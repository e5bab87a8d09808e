import code from '../src/reconcile/codes/no-needless-required.js'
import { defineRule } from '../src/plugin/rule.js'

export default defineRule(code)
