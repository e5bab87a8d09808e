import { defineSink } from '../kit/define.js'

const conversion = { id: ['0.customerExternalId', '0.externalId', '0.customerId'], event: '0.eventName', traits: '0' }

export default defineSink({
  name: 'dub', title: 'Dub', kind: 'analytics', domains: ['dub.co', 'dub.sh'],
  packages: ['dub', '@dub/analytics'], instances: ['dub'],
  calls: {
    'track.lead': conversion, 'track.sale': conversion, trackLead: conversion, trackSale: conversion, trackClick: {},
    'customers.create': { id: '0.externalId', traits: '0' }, 'customers.update': { traits: ['0.updateCustomerBody', '0.requestBody'] },
    'partners.create': { traits: '0' }, new: {},
  },
})
