import { ESLint } from 'eslint'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { check } from './agreement.js'
import { node, projectWith, repository, type Project } from './project.js'

/** A clinic with words, controls and a recipient of its own. */
const files: Record<string, string> = {
  'purposely.yml': `version: 1
categories:
  user.health_and_medical.vaccination: { title: a vaccination status, words: [vaccination, impfung] }
words:
  sozialnr: national_identification_number
  handle: { none: the name of a ward }
components:
  AppInput: { name: field, label: caption, required: must }
  PhoneBox: phone_number
purposes:
  care: { description: Treat patients., where: [Patient], data: { name?, vaccination }, basis: contract, condition: health_care, retention: P30Y }
recipients:
  crm: { for: [care], receives: [name], calls: [pushToCrm, crm.upsert], packages: ['@acme/crm'], domains: [crm.acme.example], title: Acme CRM, kind: crm }
`,
  'src/patient-form.tsx': `import { AppInput } from './ui/app-input'
import { PhoneBox as Phone } from './ui/phone-box'

export function PatientForm({ save }: { save(): void }) {
  return (
    <form onSubmit={save}>
      <AppInput field="name" caption="Your name" must />
      <AppInput field="f7" caption="Impfung" />
      <AppInput field="sozialnr" caption="Number" />
      <AppInput field="handle" caption="Ward" />
      <AppInput field="theme" caption="Colour" />
      <Phone />
    </form>
  )
}
`,
  'src/visit.vue': `<script setup lang="ts">
import { ref } from 'vue'
const shots = ref('')
</script>

<template>
  <form>
    <app-input field="impfung" :caption="$t('visit.shots')" v-model="shots" />
    <phone-box v-model="contact" />
  </form>
</template>
`,
  'src/hand-over.ts': `import { Client } from '@acme/crm'
import { pushToCrm } from './lib/crm-client'

const client = new Client({ apiKey: process.env.CRM_KEY })

export async function handOver(patient: Patient, app: App) {
  await client.contacts.create({ email: patient.email })
  await app.crm.upsert({ phone: patient.phone })
  app.cache.upsert({ phone: patient.phone })
  pushToCrm({ vaccination: patient.vaccination, name: patient.fullName })
  await fetch('https://api.crm.acme.example/people', { method: 'POST', body: JSON.stringify({ birthday: patient.dateOfBirth }) })
}
`,
  'eslint.config.mjs': `import ts from '@typescript-eslint/parser'
import vue from 'vue-eslint-parser'
import purposely from 'eslint-plugin-purposely'
export default [
  { files: ['**/*.vue'], languageOptions: { parser: vue, parserOptions: { parser: ts } } },
  { files: ['**/*.{ts,tsx}'], languageOptions: { parser: ts } },
  { ...purposely.configs.recommended, files: ['**/*.{vue,ts,tsx}'] },
]
`,
}

let project: Project

beforeAll(() => {
  project = projectWith(files)
  symlinkSync(join(repository, 'node_modules/vue-eslint-parser'), join(project.folder, 'node_modules/vue-eslint-parser'), 'junction')
})

afterAll(() => { project.remove() })

/** Line, code and how the message begins. */
const found: Record<string, string[]> = {
  'src/patient-form.tsx': [
    '7 no-needless-required PatientForm demands the name (must), but "care" has name? (purposely.yml:11).',
    '9 require-purpose PatientForm asks for a national id number ("sozialnr": label "Number").',
    '12 require-purpose PatientForm asks for a phone number ("Phone").',
  ],
  'src/visit.vue': [
    '8 require-purpose visit asks for a vaccination status ("impfung"); no purpose lists it here',
    '9 require-purpose visit asks for a phone number ("contact": <phone-box>); no purpose lists it here.',
  ],
  'src/hand-over.ts': [
    '7 no-undeclared-recipient Acme CRM receives an e-mail address ("email", through contacts.create).',
    '8 no-undeclared-recipient Acme CRM receives a phone number ("phone", through upsert).',
    '10 no-special-category-to-third-party Acme CRM (a customer platform) receives a vaccination status ("vaccination", through pushToCrm)',
    '11 no-undeclared-recipient Acme CRM receives a date of birth ("birthday"',
  ],
}

test.each(Object.keys(found))('%s: what the manifest teaches, the editor and the command line know alike', async file => {
  const [result] = await new ESLint({ cwd: project.folder }).lintFiles([file])
  const shown = result?.messages.map(({ ruleId, line, message }) => `${line} ${ruleId?.replace('purposely/', '')} ${message}`)
  const said = (await check(project)).filter(finding => finding.file === file).map(({ code, line, message }) => `${line} ${code} ${message}`)
  expect(said.toSorted()).toEqual(shown?.toSorted())
  expect(said.map((line, index) => line.slice(0, found[file]?.[index]?.length))).toEqual(found[file])
})

test('explain and the inventory tell who said so', async () => {
  const cli = join(repository, 'dist/bundle/bin.js')
  const { stdout } = await node(project, [cli, 'explain', 'src/patient-form.tsx:12'])
  expect(stdout).toContain('found by purposely.yml')
  expect(stdout).toContain('component "Phone": phone number, as purposely.yml says')
  expect((await node(project, [cli, 'explain', 'src/patient-form.tsx:10'])).stdout).toContain('(purposely.yml:6): the name of a ward.')
  expect((await node(project, [cli, 'explain', 'vaccination'])).stdout).toContain('A vaccination status (user.health_and_medical.vaccination): special, GDPR Art. 9.')
  const { stdout: inventory } = await node(project, [cli, 'inventory', '--stdout'])
  expect(inventory).toContain('vaccination status (health_and_medical.vaccination, Art. 9)')
  expect(inventory).toContain('| Acme CRM | crm | yes |')
})
