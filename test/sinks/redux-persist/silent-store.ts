import { combineReducers } from 'redux'
import { persistReducer } from 'redux-persist'
import storage from 'redux-persist/lib/storage'

const layout = (state = { theme: 'dark' }) => state
const account = (state = { email: '' }) => state

export default persistReducer({ key: 'root', storage, whitelist: ['layout'] }, combineReducers({ layout, account }))
