import { createRequire } from 'node:module'
import type { Linter, Rule } from 'eslint'
import { rules as files } from '../rules/rules.generated.js'
import { patterns } from './plugin/languages.js'
import { parser } from './plugin/parser.js'

const { name, version } = createRequire(import.meta.url)('eslint-plugin-purposely/package.json') as { name: string; version: string }

interface Plugin {
  meta: { name: string; version: string }
  rules: Record<string, Rule.RuleModule>
  configs: Record<'recommended' | 'strict' | 'languages', Linter.Config> & Record<'legacy-recommended' | 'legacy-strict', Linter.LegacyConfig>
}

const rules = Object.fromEntries(files.map(({ code, rule }) => [code.code, rule]))

/** The rules a preset switches on, as the codes' own metadata say. */
const levels = (preset: 'recommended' | 'strict'): Linter.RulesRecord =>
  Object.fromEntries(files.filter(({ code }) => code[preset] !== 'off').map(({ code }) => [`purposely/${code.code}`, leveled(code, preset)]))

/** Strict asks by the rule's option, where it has one. */
const leveled = (code: (typeof files)[number]['code'], preset: 'recommended' | 'strict'): Linter.RuleEntry =>
  preset === 'strict' && code.option ? [code.strict, { [code.option.name]: true }] : code[preset]

// getters, because a flat preset holds the plugin that holds it
const flat = (preset: 'recommended' | 'strict'): Linter.Config => ({ name: `purposely/${preset}`, plugins: { get purposely() { return plugin } }, rules: levels(preset) })
const legacy = (preset: 'recommended' | 'strict'): Linter.LegacyConfig => ({ plugins: ['purposely'], rules: levels(preset) })

/** Whoever runs Prettier as a rule over all files would have it read schemas as JavaScript; a rule that is off need not be installed. */
const languages: Linter.Config = { name: 'purposely/languages', files: patterns.map(name => `**/${name}`), languageOptions: { parser }, rules: { 'prettier/prettier': 'off' } }

/**
 * The ESLint plugin. Flat configuration: `purposely.configs.recommended` or `.strict`, and `.languages` for files that hold no JavaScript;
 * legacy configuration: `plugin:purposely/legacy-recommended` or `legacy-strict`, and `eslint-plugin-purposely/parser` in an override.
 */
const plugin: Plugin = {
  meta: { name, version },
  rules,
  configs: {
    recommended: flat('recommended'), strict: flat('strict'), languages,
    // in a legacy configuration the project's own parser would go before the override of a preset: there the project names ours itself
    'legacy-recommended': legacy('recommended'), 'legacy-strict': legacy('strict'),
  },
}

export default plugin
// ESLint 8.57 requires its plugins: this is what `require` gives it
export { plugin as 'module.exports' }
