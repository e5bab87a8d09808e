import { ESLint } from 'eslint'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { check } from './agreement.js'
import { hosts } from './hosts.js'
import { projectWith, repository, type Project } from './project.js'

/** Components whose markup and script both hold something, and a template of Angular. */
const files: Record<string, string> = {
  'purposely.yml': 'version: 1\npurposes: {}\n',
  'src/SignUp.vue': `<script setup lang="ts">
import posthog from 'posthog-js'
const form = reactive({ email: '' })
</script>

<template>
  <form>
    <input v-model="form.email" type="email" required>
    <button @click="posthog.identify(form.email)">Go</button>
  </form>
</template>
`,
  'src/SignUp.svelte': `<script lang="ts">
  import posthog from 'posthog-js'
  let phone: string = ''
</script>

<label>Phone <input type="tel" bind:value={phone} /></label>
<button onclick={() => posthog.identify(phone)}>Go</button>
`,
  'src/sign-up.component.html': '<form><label for="b">Birthday</label><input id="b" [(ngModel)]="birthday"></form>\n',
  'eslint.config.mjs': `import angular from '@angular-eslint/template-parser'
import svelte from 'svelte-eslint-parser'
import ts from '@typescript-eslint/parser'
import vue from 'vue-eslint-parser'
import purposely from 'eslint-plugin-purposely'
const parsers = { vue, svelte, html: angular }
export default [
  ...Object.entries(parsers).map(([ending, parser]) => ({
    files: ['**/*.' + ending], languageOptions: { parser, parserOptions: ending === 'html' ? {} : { parser: ts } },
  })),
  { ...purposely.configs.recommended, files: ['**/*.{vue,svelte,html}'] },
]
`,
}

let project: Project

beforeAll(() => {
  project = projectWith(files)
  for (const parser of ['vue-eslint-parser', 'svelte-eslint-parser', '@angular-eslint']) {
    symlinkSync(join(repository, 'node_modules', parser), join(project.folder, 'node_modules', parser), 'junction')
  }
})

afterAll(() => { project.remove() })

describe('components through the parsers their projects lint them with', () => {
  test.each(Object.keys(files).filter(file => /\.(vue|svelte|html)$/.test(file)))('%s: ESLint shows what the command line finds', async file => {
    const [result] = await new ESLint({ cwd: project.folder }).lintFiles([file])
    const shown = result?.messages.map(({ ruleId, line, column, message }) => ({ code: ruleId?.replace('purposely/', ''), line, column, message }))
    const found = (await check(project)).filter(finding => finding.file === file).map(({ code, line, column, message }) => ({ code, line, column, message }))
    const order = (one: { line: number; column: number }): number => one.line * 1_000 + one.column
    expect(found.length).toBe(file.endsWith('.html') ? 1 : 2)
    expect(shown?.toSorted((a, b) => order(a) - order(b))).toEqual(found.toSorted((a, b) => order(a) - order(b)))
  })
})

test('a comment in markup keeps back what stands below it, in ESLint as on the command line', async () => {
  const comment = '<!-- eslint-disable-next-line purposely/require-purpose -- asked of the shop itself -->\n'
  const silenced = files['src/SignUp.vue']?.replace('    <input', `    ${comment}    <input`) ?? ''
  project.write('src/Silenced.vue', silenced)
  project.write('src/Silenced.svelte', `${comment}<input type="tel" name="phone" />\n<input type="date" autocomplete="bday" name="birthday" />\n`)
  project.write('src/hushed.component.html', `${comment}<input type="tel" name="phone">\n<input type="date" autocomplete="bday" name="birthday">\n`)
  const found = await check(project)
  for (const [file, codes] of [['src/Silenced.vue', ['no-identifying-id']], ['src/Silenced.svelte', ['require-purpose']], ['src/hushed.component.html', ['require-purpose']]] as const) {
    const [result] = await new ESLint({ cwd: project.folder }).lintFiles([file])
    // with its own comments ESLint says when one keeps nothing back: none of these does
    expect(result?.messages.map(({ ruleId, message }) => ruleId?.replace('purposely/', '') ?? message), file).toEqual(codes)
    expect(found.filter(finding => finding.file === file).map(finding => finding.code), file).toEqual(codes)
  }
})

test('oxlint, which gives a plugin the script of a component alone, shows what stands in it', async () => {
  project.write('src/Consent.vue', '<script setup>\nimport posthog from "posthog-js"\nposthog.identify(user.email)\n</script>\n\n<template><input type="tel"></template>\n')
  const oxlint = hosts.find(host => host.name === 'oxlint')
  expect((await oxlint?.lint(project, ['src/Consent.vue']))?.messages).toMatchObject([{ rule: 'no-identifying-id', line: 3 }])
})
