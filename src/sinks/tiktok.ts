import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'tiktok', title: 'TikTok Pixel', kind: 'ads', domains: ['tiktok.com', 'business-api.tiktok.com'],
  packages: ['tiktok-pixel'], globals: ['ttq'],
  calls: { identify: { id: '0.external_id', traits: '0' }, track: { event: '0', properties: '1' }, page: {}, load: {}, init: {} },
})
