import createPersistedState from 'vuex-persistedstate'
import { createStore } from 'vuex'

export default createStore({
  state: { user: { email: '' }, theme: 'dark', cart: [] },
  plugins: [createPersistedState({ paths: ['theme', 'cart'] })],
})
