import { defineSink } from '../kit/define.js'

const address = ['ipAddress']
const both = ['ipAddress', 'userAgent']

/** Writes a line for each request, by a format: which of its words name a person's data is written in its manual. */
export default defineSink({
  name: 'morgan', title: 'morgan', recipient: 'logs', kind: 'logs',
  packages: ['morgan'],
  calls: {
    default: {
      tokens: { combined: both, common: address, short: address, ':remote-addr': address, ':user-agent': ['userAgent'], ':remote-user': ['username'] },
    },
  },
})
