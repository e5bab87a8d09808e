import { createStore } from 'vuex'
import createPersistedState from 'vuex-persistedstate'
import VuexPersistence from 'vuex-persist'
import type { State } from './state'

const kept = new VuexPersistence<State>({
  storage: window.localStorage,
  // expect: sink email contact.email content
  reducer: state => ({ email: state.user.email, theme: state.theme }),
})

export default createStore<State>({
  state: { user: { email: '', phone: '' }, theme: 'dark' },
  // expect: sink phone contact.phone_number content
  plugins: [createPersistedState({ paths: ['theme', 'user.phone'] }), kept.plugin],
})
