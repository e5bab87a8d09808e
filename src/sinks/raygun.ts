import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'raygun', title: 'Raygun', kind: 'errors', domains: ['raygun.com', 'raygun.io'],
  clients: [
    {
      packages: ['raygun4js'], globals: ['rg4js', 'Raygun'],
      calls: {
        rg4js: [
          { when: ['setUser'], id: '1.identifier', traits: '1' }, { when: ['withCustomData'], context: '1' }, { when: ['send'], message: '1.error', context: '1.customData' },
          { when: ['recordBreadcrumb'], message: '1', context: '2' }, {},
        ],
        default: [{ when: ['setUser'], id: '1.identifier', traits: '1' }, { when: ['withCustomData'], context: '1' }, { when: ['send'], message: '1.error', context: '1.customData' }, {}],
        setUser: { id: '0', traits: ['2', '3', '4'], names: { 2: 'email', 3: 'fullName', 4: 'firstName' } }, withCustomData: { context: '0' }, send: { message: '0', context: '1' },
      },
    },
    { packages: ['raygun'], calls: { send: { message: '0', context: '1.customData', traits: '1.userInfo' }, setUser: { id: '0.identifier', traits: '0' }, init: {} } },
  ],
})
