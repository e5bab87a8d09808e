import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'linkedin', title: 'LinkedIn Insight Tag', kind: 'ads', domains: ['licdn.com', 'ads.linkedin.com', 'api.linkedin.com'],
  packages: ['react-linkedin-insight', 'nextjs-linkedin-insight-tag'], globals: ['lintrk'],
  calls: { lintrk: [{ when: ['setUserData'], traits: '1' }, { when: ['track'], properties: '1' }, {}], track: {}, init: {} },
})
