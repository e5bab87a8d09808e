import { defineSink } from '../kit/define.js'
import type { CallSpec } from '../kit/define.js'

const profile: readonly CallSpec[] = [{ when: ['{}'], traits: '0' }, { traits: '1', key: '0' }]
const profileOf: readonly CallSpec[] = [{ when: ['*', '{}'], id: '0', traits: '1' }, { id: '0', traits: '2', key: '1' }]

const calls = ['init']
const regions = { 'mixpanel.com': 'US', 'api-eu.mixpanel.com': 'EU', 'api-in.mixpanel.com': 'IN' }

/** In the browser `people.set` has properties first, on a server the person's id. */
export default defineSink({
  name: 'mixpanel', title: 'Mixpanel', kind: 'analytics', domains: ['mixpanel.com'],
  waits: /\bopt_out_tracking_by_default['"]?\s*:\s*(?:true|!|[\w.]*consent)/,
  clients: [
    {
      packages: ['mixpanel-browser', 'mixpanel-react-native'], globals: ['mixpanel'], instances: ['mixpanel'],
      calls: {
        track: { event: '0', id: '1.distinct_id', properties: '1' }, track_with_groups: { properties: '1' }, trackWithGroups: { properties: '1' },
        track_pageview: { properties: '0' }, identify: { id: '0' }, alias: { id: ['0', '1'] }, register: { properties: '0' },
        register_once: { properties: '0' }, registerSuperProperties: { properties: '0' }, registerSuperPropertiesOnce: { properties: '0' },
        'people.set': profile, 'people.set_once': profile, 'people.append': profile, 'people.union': profile,
        'getPeople.set': profile, 'getPeople.setOnce': profile, 'getPeople.append': profile, 'getPeople.union': profile, init: {},
      },
      settings: [
        { calls, at: '1.api_host', regions, otherwise: 'US' },
        { calls, at: '1.record_mask_all_inputs', is: ['false'], captures: 'what people type', safe: 'true' },
        { calls, at: '1.record_mask_inputs', is: ['false'], captures: 'what people type', safe: 'true' },
        { calls, at: '1.record_mask_all_text', is: ['false'], captures: 'the text of the page', safe: 'true' },
        { calls, at: '1.record_mask_text_selector', unless: [{ at: '1.record_mask_all_text', is: ['true'] }], is: [''], captures: 'the text of the page', safe: "'*'" },
        { calls, at: '1.record_block_selector', is: [''], captures: 'the pictures on the page', safe: "'img, video, audio'" },
        { calls, at: '1.autocapture.capture_text_content', is: ['true'], captures: 'the text of what people click', safe: 'false' },
        { calls, at: '1.record_network_options.recordBodyUrls.*', is: ['[…]'], captures: 'the bodies of requests and responses', safe: '[]' },
      ],
    },
    {
      packages: ['mixpanel'],
      calls: {
        track: { event: '0', id: '1.distinct_id', properties: '1' }, import: { event: '0', id: '2.distinct_id', properties: '2' },
        track_batch: { properties: '0' }, import_batch: { properties: '0' }, alias: { id: ['0', '1'] },
        'people.set': profileOf, 'people.set_once': profileOf, 'people.append': profileOf, 'people.union': profileOf,
        'people.track_charge': { id: '0', properties: '2' }, 'groups.set': { traits: '2' }, init: {},
      },
      settings: [{ calls, at: '1.host', regions, otherwise: 'US' }],
    },
  ],
})
