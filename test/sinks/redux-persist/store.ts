import { combineReducers, createSlice } from '@reduxjs/toolkit'
import { persistReducer } from 'redux-persist'
import storage from 'redux-persist/lib/storage'
import cartReducer from './cart'

const initialState = {
  // expect: sink email contact.email content
  email: '',
  token: '',
  loading: false,
}

const visitor = createSlice({ name: 'visitor', initialState, reducers: {} })

function layout(state = { theme: 'dark', phone: '' }, action: { type: string }) {
  return action.type === 'layout/reset' ? { theme: 'dark', phone: '' } : state
}

const root = combineReducers({ visitor: visitor.reducer, cart: cartReducer, layout })

export default persistReducer({ key: 'root', storage, whitelist: ['visitor', 'cart'] }, root)

export const contact = persistReducer(
  { key: 'contact', storage, blacklist: ['email'] },
  (state = {
    email: '',
    // expect: sink phone contact.phone_number content
    phone: '',
  }) => state,
)
