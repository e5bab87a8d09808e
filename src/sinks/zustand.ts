import { defineSink } from '../kit/define.js'

/** State that the middleware keeps in the browser's storage: all of it, or what `partialize` takes. */
export default defineSink({
  name: 'zustand', title: 'Zustand persist', recipient: 'browser-storage', kind: 'storage',
  packages: ['zustand'],
  calls: { persist: { keeps: '0', only: '1.partialize' } },
})
