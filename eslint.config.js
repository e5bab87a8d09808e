import { FlatCompat } from '@eslint/eslintrc'
import js from '@eslint/js'
import rules from './.eslintrc.cjs'

export default new FlatCompat({ baseDirectory: import.meta.dirname, recommendedConfig: js.configs.recommended }).config(rules)
