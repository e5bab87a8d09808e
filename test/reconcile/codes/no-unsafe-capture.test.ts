import { expect, test } from 'vitest'
import code from '../../../src/reconcile/codes/no-unsafe-capture.js'
import { reconcileFile } from '../../../src/reconcile/index.js'
import type { SettingObservation } from '../../../src/types/index.js'
import { at, kind, title } from '../make.js'

const setting = (part: Partial<SettingObservation>): SettingObservation => ({
  kind: 'setting', surface: 'sink', sink: 'posthog', call: 'posthog.init', callAt: at(3), name: 'session_recording.maskAllInputs', captures: 'what people type', value: 'false',
  safe: { value: 'true', edit: { start: 4, end: 9, text: 'true' } }, id: 'src/a.ts#a.posthog.init', file: 'src/a.ts', at: at(5), detector: 'posthog', ...part,
})

const find = (observations: SettingObservation[], strict = false) =>
  reconcileFile({ facts: { path: 'src/a.ts', observations, tags: [] }, data: [], title, kind, strict: () => strict }, [code], () => 'error')

test('an option that captures is reported where it stands, and the safe value is offered', () => {
  const [found, ...others] = find([setting({})])
  expect(others).toEqual([])
  expect(found).toMatchObject({
    at: { file: 'src/a.ts', line: 5 },
    message: 'PostHog captures what people type by itself (session_recording.maskAllInputs: false, in posthog.init). Set it to true, and hand over what is needed by name.',
    suggestions: [{ message: 'Set session_recording.maskAllInputs to true.', edits: [{ start: 4, end: 9, text: 'true' }] }],
  })
})

test('what is left out is reported in strict alone, once a call', () => {
  const { value: _, ...omitted } = setting({ name: 'mask_all_text', captures: 'the text of what people click' })
  const { value: __, ...also } = setting({ name: 'session_recording.maskTextSelector', captures: 'the text of the page', safe: { value: "'*'" } })
  const { value: ___, ...elsewhere } = setting({ name: 'mask_all_text', captures: 'the text of what people click', callAt: at(40) })
  const all = [omitted, also, elsewhere]
  expect(find(all)).toEqual([])
  expect(find(all, true).map(one => [one.at.line, one.message, one.suggestions.length])).toEqual([
    [3, 'PostHog captures the text of what people click and the text of the page by default, and posthog.init says nothing else. Set mask_all_text: true and session_recording.maskTextSelector: \'*\'.', 1],
    [40, 'PostHog captures the text of what people click by default, and posthog.init says nothing else. Set mask_all_text: true.', 1],
  ])
})

test('silent on what says something else', () => {
  const { captures: _, ...region } = setting({ name: 'api_host', region: 'EU' })
  expect(find([region], true)).toEqual([])
})
