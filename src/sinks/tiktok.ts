import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'tiktok', title: 'TikTok Pixel', kind: 'ads', domains: ['tiktok.com', 'business-api.tiktok.com'],
  waits: /\bholdConsent\(/,
  role: { is: 'joint_controller', terms: 'https://ads.tiktok.com/i18n/official/policy/jurisdiction-specific-terms' },
  packages: ['tiktok-pixel'], globals: ['ttq'],
  calls: { identify: { id: '0.external_id', traits: '0' }, track: { event: '0', properties: '1' }, page: {}, load: {}, init: {} },
})
