import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'openpanel', title: 'OpenPanel', kind: 'analytics', domains: ['openpanel.dev'],
  packages: ['@openpanel/web', '@openpanel/nextjs', '@openpanel/sdk', '@openpanel/express', '@openpanel/astro', '@openpanel/react-native'], instances: ['op', 'openpanel'],
  elements: { OpenPanelComponent: { id: ['profileId'], properties: ['globalProperties'] } },
  calls: {
    identify: { id: '0.profileId', traits: '0' }, track: { event: '0', id: '1.profileId', properties: '1' }, alias: { id: ['0.profileId', '0.alias'] },
    setGlobalProperties: { properties: '0' }, increment: { id: '0.profileId' }, decrement: { id: '0.profileId' }, new: { properties: '0.globalProperties' },
  },
})
