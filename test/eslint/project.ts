import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

// as npm delivers it: compiled
const { default: plugin } = await import('eslint-plugin-purposely')

/** The repository: what the projects below find under the plugin's name. */
export const repository = fileURLToPath(new URL('../../', import.meta.url))

/** A project on disk that a test may break. */
export interface Project {
  /** Absolute path. */
  folder: string
  read(file: string): string
  write(file: string, text: string): void
  /** Replaces `from`, which must stand in the file. */
  edit(file: string, from: string, to: string): void
  remove(): void
}

const parserOptions = { ecmaVersion: 'latest', sourceType: 'module', ecmaFeatures: { jsx: true } }

/** Configurations that differ from the recommended preset in these rules. */
export const configured = (rules: Record<string, string>): Record<string, string> => ({
  '.eslintrc.json': legacy(rules), 'eslint.config.mjs': flat(rules), '.oxlintrc.json': oxlint(rules),
})

const legacy = (rules: Record<string, string>): string => JSON.stringify({
  root: true, parser: '@typescript-eslint/parser', parserOptions, extends: ['plugin:purposely/legacy-recommended'], rules,
  overrides: [{ files: ['*.{js,jsx,mjs,ts,tsx}'] }, { files: ['purposely.yml', '*.{prisma,graphql,sql}'], parser: 'eslint-plugin-purposely/parser' }],
})

const flat = (rules: Record<string, string>): string => [
  `import parser from '@typescript-eslint/parser'`,
  `import purposely from 'eslint-plugin-purposely'`,
  `export default [{ files: ['**/*.{js,jsx,mjs,ts,tsx}'], languageOptions: { parser } }, purposely.configs.languages, purposely.configs.recommended, ${JSON.stringify({ rules })}]`,
].join('\n')

const oxlint = (rules: Record<string, string>): string => JSON.stringify({
  // a plugin that npm has copied would not be linted; this one is a link, which oxlint follows
  ignorePatterns: ['node_modules'], categories: { correctness: 'off' }, jsPlugins: ['eslint-plugin-purposely'],
  rules: { ...plugin.configs.recommended.rules, ...rules },
})

/**
 * A temporary project with the plugin installed, as npm would lay it out, and a configuration for each host: an `.eslintrc.json`
 * for ESLint 8, an `eslint.config.mjs` for 9 and 10, an `.oxlintrc.json`. All of them switch on the recommended preset.
 */
export function projectWith(files: Record<string, string> = {}): Project {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'purposely-eslint-')))
  const project: Project = {
    folder,
    read: file => readFileSync(join(folder, file), 'utf8'),
    write(file, text) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), text)
    },
    edit(file, from, to) {
      const text = project.read(file)
      if (!text.includes(from)) throw new Error(`${file} holds no ${from}`)
      project.write(file, text.replace(from, () => to))
    },
    remove: () => { rmSync(folder, { recursive: true, force: true }) },
  }
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(repository, join(folder, 'node_modules/eslint-plugin-purposely'), 'junction')
  symlinkSync(join(repository, 'node_modules/@typescript-eslint'), join(folder, 'node_modules/@typescript-eslint'), 'junction')
  for (const [file, text] of Object.entries({ ...configured({}), ...files })) project.write(file, text)
  return project
}

/** A copy of the example shop. */
export function shop(): Project {
  const project = projectWith()
  cpSync(join(repository, 'examples/shop'), project.folder, { recursive: true })
  return project
}

const execute = promisify(execFile)

/** Runs a script under this Node in a project; a finding's exit code is no failure, a crash is. */
export async function node(project: Project, args: readonly string[], env: Record<string, string> = {}): Promise<{ stdout: string; stderr: string; code: number }> {
  const options = { cwd: project.folder, maxBuffer: 50_000_000, env: { ...process.env, NO_COLOR: '1', ...env } }
  try {
    return { ...await execute(process.execPath, [...args], options), code: 0 }
  } catch (error) {
    const { stdout, stderr, code } = error as { stdout: string; stderr: string; code: number | string }
    if (code !== 1) throw new Error(`node ${args.join(' ')} ended with ${code}: ${stderr}${stdout}`, { cause: error })
    return { stdout, stderr, code }
  }
}
