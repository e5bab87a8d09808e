import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { check } from './agreement.js'
import { applied, linterOf, type Lint } from './lint.js'
import { projectWith, type Project } from './project.js'

/** What the recommended preset says and what strict adds, with the edit that each suggestion makes. */
const cases: { name: string; before: string; after: string }[] = [
  {
    name: 'a value is replaced, in the quotes of the file', before: 'import { H } from "highlight.run"\nH.init("x", { privacySetting: "none" })\n',
    after: 'import { H } from "highlight.run"\nH.init("x", { privacySetting: "strict" })\n',
  },
  {
    name: 'a constant stays as it is, its use does not', before: 'import * as Sentry from "@sentry/node"\nconst sendDefaultPii = true\nSentry.init({ sendDefaultPii })\n',
    after: 'import * as Sentry from "@sentry/node"\nconst sendDefaultPii = true\nSentry.init({ sendDefaultPii: false })\n',
  },
  {
    name: 'an attribute without a value gets one', before: 'import { HighlightInit } from "@highlight-run/next/client"\nexport const A = () => <HighlightInit projectID="x" networkRecording={{ recordHeadersAndBody: true }} />\n',
    after: 'import { HighlightInit } from "@highlight-run/next/client"\nexport const A = () => <HighlightInit projectID="x" networkRecording={{ recordHeadersAndBody: false }} />\n',
  },
  {
    name: 'what is left out is put before the rest', before: 'import { record } from "rrweb"\nrecord({\n  emit,\n})\n',
    after: 'import { record } from "rrweb"\nrecord({\n  maskAllInputs: true,\n  emit,\n})\n',
  },
  {
    name: 'into an empty object', before: 'import Bugsnag from "@bugsnag/js"\nBugsnag.start({})\n',
    after: 'import Bugsnag from "@bugsnag/js"\nBugsnag.start({ collectUserIp: false })\n',
  },
  {
    name: 'as options of their own where there are none', before: 'window.heap.load("app")\n', after: 'window.heap.load("app", { disableTextCapture: true })\n',
  },
  {
    name: 'with what stands around it', before: 'import { enableFormTracking } from "@snowplow/browser-plugin-form-tracking"\nenableFormTracking({ options: {} })\n',
    after: 'import { enableFormTracking } from "@snowplow/browser-plugin-form-tracking"\nenableFormTracking({ options: { fields: { transform: () => null } } })\n',
  },
]

describe('in strict', () => {
  let project: Project
  let lint: Lint
  beforeAll(() => {
    project = projectWith()
    project.edit('eslint.config.mjs', 'purposely.configs.recommended', 'purposely.configs.strict')
    lint = linterOf(project)
  })
  afterAll(() => { project.remove() })

  test.each(cases)('$name', async ({ before, after }) => {
    const messages = await lint('src/a.tsx', before)
    expect(messages.map(message => message.ruleId)).toEqual(['purposely/no-unsafe-capture'])
    const [suggestion, ...others] = messages[0]?.suggestions ?? []
    expect(others).toEqual([])
    expect(applied(before, suggestion?.fix ?? { range: [0, 0], text: '' })).toBe(after)
    expect(await lint('src/a.tsx', after)).toEqual([])
  })
})

test('what is left out counts in strict alone, in the editor and on the command line', async () => {
  const project = projectWith({ 'src/a.ts': 'import { record } from "rrweb"\nrecord({ emit })\n' })
  try {
    const rules = async (): Promise<(string | null)[]> => (await linterOf(project)('src/a.ts')).map(message => message.ruleId)
    expect(await rules()).toEqual([])
    expect(await check(project)).toEqual([])
    expect((await check(project, ['--preset', 'strict'])).map(finding => finding.code)).toEqual(['no-unsafe-capture'])
    project.edit('eslint.config.mjs', '{"rules":{}}', '{"rules":{"purposely/no-unsafe-capture":["error",{"omitted":true}]}}')
    expect(await rules()).toEqual(['purposely/no-unsafe-capture'])
  } finally {
    project.remove()
  }
})
