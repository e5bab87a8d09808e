import { defineSink } from '../kit/define.js'

/** What a reducer begins with is kept: all of it, or the parts that `whitelist` names. */
export default defineSink({
  name: 'redux-persist', title: 'Redux Persist', recipient: 'browser-storage', kind: 'storage',
  packages: ['redux-persist'],
  calls: {
    persistReducer: { keeps: '1', only: '0.whitelist', but: '0.blacklist' },
    persistCombineReducers: { keeps: '1', only: '0.whitelist', but: '0.blacklist' },
  },
})
