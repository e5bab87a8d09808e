import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'branch', title: 'Branch', kind: 'analytics', domains: ['branch.io', 'app.link'],
  clients: [
    {
      packages: ['react-native-branch'],
      calls: {
        setIdentity: { id: '0' }, setIdentityAsync: { id: '0' }, setRequestMetadata: { properties: '1', key: '0' }, logEvent: { properties: '1' },
        'BranchEvent.new': { event: '0', properties: ['1', '2'] }, createBranchUniversalObject: { properties: '1' },
      },
    },
    {
      packages: ['branch-sdk'], globals: ['branch'],
      calls: { setIdentity: { id: '0' }, logEvent: { event: '0', properties: ['1', '2'] }, track: { event: '0', properties: '1' }, link: { properties: '0.data' }, init: {} },
    },
  ],
})
