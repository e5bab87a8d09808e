import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'pinterest', title: 'Pinterest Tag', kind: 'ads', domains: ['pinimg.com', 'ct.pinterest.com', 'api.pinterest.com'],
  waits: /['"]setconsent['"]/,
  globals: ['pintrk'],
  calls: { pintrk: [{ when: ['load'], id: '2.external_id', traits: '2' }, { when: ['set'], traits: '1' }, { when: ['track'], properties: '2' }, {}] },
})
