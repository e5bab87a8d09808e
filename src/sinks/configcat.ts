import { defineSink } from '../kit/define.js'

const user = { id: '2.identifier', traits: '2' }

/** Who the user is stands in positions, or in an object of the same meaning. */
export default defineSink({
  name: 'configcat', title: 'ConfigCat', kind: 'flags', domains: ['configcat.com'],
  packages: ['configcat-js', 'configcat-node', 'configcat-react', 'configcat-common', 'configcat-js-ssr', '@configcat/sdk'],
  calls: {
    'User.new': { id: '0', traits: ['1', '2', '3'], names: { 1: 'email', 2: 'country' } }, getValueAsync: user, getValueDetailsAsync: user, getValue: user, useFeatureFlag: user,
    getAllValuesAsync: { id: '0.identifier', traits: '0' }, setDefaultUser: { id: '0.identifier', traits: '0' }, getClient: {},
  },
})
