import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'sparkpost', title: 'SparkPost', kind: 'email', domains: ['sparkpost.com'],
  packages: ['sparkpost'],
  calls: { 'transmissions.send': { traits: '0.recipients', content: ['0.content', '0.substitution_data'], context: '0.metadata' }, new: {} },
})
