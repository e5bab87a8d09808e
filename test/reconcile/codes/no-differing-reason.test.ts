import { expect, test } from 'vitest'
import { examine } from '../../../src/engine.js'
import code from '../../../src/reconcile/codes/no-differing-reason.js'
import { reconcileFile } from '../../../src/reconcile/index.js'
import { syntaxOf } from '../../observe/observed.js'
import { kind, manifestOf, title } from '../make.js'

const manifest = `
purposes:
  orders:
    description: Bring an order to the door.
    where: [Order, src/]
    data:
      email:
      phone_number?: { why: { en: So that the driver can call you., de: Damit der Fahrer Sie anrufen kann. } }
      name: So that the parcel finds you!
    basis: contract
    retention: P1Y
`

function messages(path: string, text: string, given = manifest): string[] {
  const parsed = manifestOf(given)
  const { facts, data } = examine(syntaxOf(text, path), parsed)
  if (facts.problem) throw new Error(facts.problem.message)
  return reconcileFile({ facts, data, title, kind, manifest: parsed }, [code], () => 'warn').map(one => one.message)
}

const react = (inside: string): string => `export function OrderForm() {\n  return (\n    <form>\n      <div>\n        ${inside}\n      </div>\n    </form>\n  )\n}\n`
const phone = '<label htmlFor="p">Phone</label><input id="p" name="phone" type="tel" />'

test('the message names both texts and where the manifest\'s stands', () => {
  expect(messages('src/a.tsx', react(`${phone}<p>We tell you about new offers.</p>`))).toEqual([
    'OrderForm says "We tell you about new offers." beside the phone number ("phone"), but purposely.yml gives another reason: "So that the driver can call you." (purposely.yml:9). Show that one, or write the other behind phone_number.',
  ])
})

test.each([
  ['Vue', 'src/a.vue', '<template><form><v-text-field v-model="phone" label="Phone" type="tel" hint="We tell you about new offers" /></form></template>\n'],
  ['HTML', 'src/a.html', '<form><p><label>Phone <input name="phone" type="tel"></label> <small>We tell you about new offers.</small></p></form>\n'],
  ['a reason of another field', 'src/a.tsx', react(`${phone}<p>So that the parcel finds you!</p>`)],
])('reported: %s', (_, path, text) => {
  expect(messages(path, text).length).toBe(1)
})

test.each([
  ['the same', react(`${phone}<p>So that the driver can call you.</p>`)],
  ['the same in other letters, with more behind', react(`${phone}<p>SO THAT — the driver can call you! Kept: 1 year.</p>`)],
  ['another language', react(`${phone}<p>Damit der Fahrer Sie anrufen kann.</p>`)],
  ['the same beside another text', react(`${phone}<p>With the code of your country, please.</p><p>So that the driver can call you.</p>`)],
  ['the same above the fields of its part', react(`<p>So that the driver can call you.</p><div>${phone}<p>We never tell anybody else.</p></div>`)],
  ['nothing', react(phone)], ['how to fill it in', react(`${phone}<small>e.g. 030 1234 5678 90</small>`)],
  ['a text that is not known', react(`${phone}<p>{t('order.phone.why')}</p>`)],
  ['a field without a reason in the manifest', react('<label>Mail <input name="email" type="email" /></label><p>We tell you about new offers.</p>')],
])('silent: %s', (_, text) => {
  expect(messages('src/a.tsx', text)).toEqual([])
})

test('what no purpose lists, or only a draft, is not compared', () => {
  const shown = react(`${phone}<p>We tell you about new offers.</p>`)
  expect(messages('src/a.tsx', shown, manifest.replace('retention: P1Y', 'retention: P1Y\n    draft: true'))).toEqual([])
  expect(messages('lib/a.tsx', shown.replace('OrderForm', 'OtherForm'))).toEqual([])
})
