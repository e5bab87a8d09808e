import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'activecampaign', title: 'ActiveCampaign', kind: 'crm', domains: ['api-us1.com', 'activehosted.com', 'trackcmp.net'],
  clients: [
    { packages: ['activecampaign'], calls: { api: { traits: '1' } } },
    { globals: ['vgo'], calls: { vgo: [{ when: ['setEmail'], traits: '1', names: { 1: 'email' } }, { when: ['update'], properties: '1' }, {}] } },
  ],
})
