import { defineSink } from '../kit/define.js'

/** Svelte stores that are kept in localStorage. */
export default defineSink({
  name: 'svelte-persisted-store', title: 'Svelte persisted store', recipient: 'browser-storage', kind: 'storage',
  packages: ['svelte-persisted-store', 'svelte-local-storage-store'],
  calls: { persisted: { keeps: ['0', '1'], content: '1' }, writable: { keeps: ['0', '1'], content: '1' } },
})
