import { createRequire } from 'node:module'
import type { Linter, Rule } from 'eslint'
import { rules as files } from '../rules/rules.generated.js'

const { name, version } = createRequire(import.meta.url)('eslint-plugin-purposely/package.json') as { name: string; version: string }

const rules: Record<string, Rule.RuleModule> = Object.fromEntries(files.map(({ code, rule }) => [code.code, rule]))

/** The rules a preset switches on, as the codes' own metadata say. */
const levels = (preset: 'recommended' | 'strict'): Linter.RulesRecord =>
  Object.fromEntries(files.filter(({ code }) => code[preset] !== 'off').map(({ code }) => [`purposely/${code.code}`, code[preset]]))

/**
 * The ESLint plugin. Flat configuration: `purposely.configs.recommended` or `.strict`;
 * legacy configuration: `plugin:purposely/legacy-recommended` or `legacy-strict`.
 */
const plugin = { meta: { name, version }, rules, configs: {} as Record<string, Linter.Config | Linter.LegacyConfig> }

for (const preset of ['recommended', 'strict'] as const) {
  plugin.configs[preset] = { name: `purposely/${preset}`, plugins: { purposely: plugin }, rules: levels(preset) }
  plugin.configs[`legacy-${preset}`] = { plugins: ['purposely'], rules: levels(preset) }
}

export default plugin
// ESLint 8.57 requires its plugins: this is what `require` gives it
export { plugin as 'module.exports' }
