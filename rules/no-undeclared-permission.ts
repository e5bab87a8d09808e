import code from '../src/reconcile/codes/no-undeclared-permission.js'
import { defineRule } from '../src/plugin/rule.js'

export default defineRule(code)
