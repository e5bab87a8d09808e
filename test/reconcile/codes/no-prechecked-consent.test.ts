import { expect, test } from 'vitest'
import code from '../../../src/reconcile/codes/no-prechecked-consent.js'
import { reconcileFile } from '../../../src/reconcile/index.js'
import type { ConsentObservation } from '../../../src/types/index.js'
import { at, kind, title } from '../make.js'

const consent = (part: Partial<ConsentObservation>): ConsentObservation => ({
  kind: 'consent', surface: 'form', owner: 'CheckoutForm', name: 'newsletter', by: 'defaultChecked', words: [], because: 'label "Send me the newsletter"',
  id: 'src/a.tsx#CheckoutForm.newsletter', file: 'src/a.tsx', at: at(5), detector: 'html', edits: { drop: { start: 4, end: 9, text: '' } }, ...part,
})

const find = (...observations: ConsentObservation[]) =>
  reconcileFile({ facts: { path: 'src/a.tsx', observations, tags: [] }, data: [], title, kind }, [code], () => 'error').map(one => [one.at.line, one.message, one.suggestions.map(({ message }) => message)])

test('a ticked box is reported with the words by which it asks, and can be left unticked', () => {
  expect(find(consent({}))).toEqual([[
    5, 'CheckoutForm ticks a consent in advance (label "Send me the newsletter", by defaultChecked): only a box that people tick themselves is one. Leave it unticked.', ['Leave "newsletter" unticked.'],
  ]])
})

test('an option that grants is reported with the value that does not', () => {
  const granted = consent({ name: 'ad_storage', by: 'ad_storage: \'granted\'', asked: { by: 'Google\'s consent mode', to: '\'denied\'' } })
  expect(find(granted)).toEqual([[
    5, 'Google\'s consent mode grants "ad_storage" before anybody was asked (ad_storage: \'granted\'). Set it to \'denied\', and change it when people agree.', ['Set "ad_storage" to \'denied\'.'],
  ]])
})
