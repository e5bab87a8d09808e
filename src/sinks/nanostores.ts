import { defineSink } from '../kit/define.js'

/** Stores that are kept in localStorage under their own names. */
export default defineSink({
  name: 'nanostores', title: 'Nano Stores persistent', recipient: 'browser-storage', kind: 'storage',
  packages: ['@nanostores/persistent'],
  calls: { persistentAtom: { keeps: '0', content: '1' }, persistentMap: { keeps: '1' }, persistentJSON: { keeps: ['0', '1'] } },
})
