import { defineSink } from '../kit/define.js'
import type { CallSpec } from '../kit/define.js'

const event: CallSpec = { event: '1', properties: '2' }

/** Advanced matching is the third argument of `init`: two-letter keys. */
export default defineSink({
  name: 'meta-pixel', title: 'Meta Pixel', kind: 'ads', domains: ['connect.facebook.net'],
  waits: /['"]consent['"]\s*,\s*['"]revoke['"]/,
  role: { is: 'joint_controller', terms: 'https://www.facebook.com/legal/controller_addendum' },
  clients: [
    {
      globals: ['fbq'],
      calls: {
        fbq: [
          { when: ['init'], id: '2.external_id', traits: '2' }, { when: ['track'], ...event }, { when: ['trackCustom'], ...event },
          { when: ['trackSingle'], event: '2', properties: '3' }, { when: ['trackSingleCustom'], event: '2', properties: '3' }, { when: ['setUserProperties'], traits: ['1', '2'] }, {},
        ],
      },
    },
    {
      packages: ['react-facebook-pixel', 'vue-facebook-pixel', 'react-use-facebook-pixel'],
      calls: {
        init: { id: '1.external_id', traits: '1' }, track: { event: '0', properties: '1' }, trackCustom: { event: '0', properties: '1' },
        trackSingle: { event: '1', properties: '2' }, trackSingleCustom: { event: '1', properties: '2' }, pageView: {},
      },
    },
  ],
})
