import { defineSink } from '../kit/define.js'

/** Plugins that keep a Vuex store in the browser's storage; what they keep stands in their options. */
export default defineSink({
  name: 'vuex-persist', title: 'Vuex persisted state', recipient: 'browser-storage', kind: 'storage',
  clients: [
    { packages: ['vuex-persistedstate'], calls: { createPersistedState: { only: ['0.paths', '0.reducer'] }, default: { only: ['0.paths', '0.reducer'] } } },
    { packages: ['vuex-persist'], calls: { new: { only: '0.reducer' } } },
  ],
})
