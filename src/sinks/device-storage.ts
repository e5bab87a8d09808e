import { defineSink } from '../kit/define.js'
import type { CallSpec } from '../kit/define.js'

const entry: CallSpec = { key: '0', content: '1' }
const hook: CallSpec = { keeps: ['0', '1'], content: '1' }
const options: CallSpec = { when: ['{}'], keeps: ['0.key', '0.defaultValue'], content: '0.defaultValue' }

/** What stays on the device of the person: the browser's storages, those of mobile frameworks, and state that libraries keep there. */
export default defineSink({
  name: 'device-storage', title: 'browser storage', recipient: 'browser-storage', kind: 'storage',
  words: ['storage', 'persist', 'securestore', 'secure-store', 'mmkv', 'preferences', 'keychain', 'localforage', 'idb-keyval', 'store2', 'dexie', 'lscache', 'secure-ls', 'electron-store', '"conf"', "'conf'"],
  clients: [
    {
      globals: ['localStorage', 'sessionStorage'], calls: { setItem: entry },
      assignments: { localStorage: 'content', sessionStorage: 'content' },
    },
    {
      packages: ['@react-native-async-storage/async-storage', '@react-native-community/async-storage', 'localforage', 'expo-sqlite/kv-store', '@ionic/storage'],
      calls: { setItem: entry, mergeItem: entry, set: entry },
    },
    { packages: ['expo-secure-store'], calls: { setItemAsync: entry, setItem: entry } },
    { packages: ['react-native-mmkv', 'idb-keyval', 'store2', 'store'], calls: { set: entry, store2: entry, default: entry } },
    { packages: ['@capacitor/preferences', '@capacitor/storage'], calls: { set: { key: '0.key', content: '0.value' } } },
    { packages: ['react-native-keychain'], calls: { setGenericPassword: { names: { 0: 'username' }, content: '0' } } },
    { packages: ['dexie'], calls: { put: { content: '0' }, add: { content: '0' }, bulkPut: { content: '0' }, bulkAdd: { content: '0' } } },
    {
      packages: ['usehooks-ts', 'react-use', '@uidotdev/usehooks', 'use-local-storage-state', '@vueuse/core', '@rehooks/local-storage', 'use-local-storage'],
      calls: { useLocalStorage: hook, useSessionStorage: hook, useLocalStorageState: hook, useStorage: hook, default: hook },
    },
    { packages: ['ahooks'], calls: { useLocalStorageState: hook, useSessionStorageState: hook, useCookieState: hook } },
    { packages: ['@mantine/hooks'], calls: { useLocalStorage: options, useSessionStorage: options } },
    { packages: ['react-secure-storage', 'lscache', 'localstorage-slim', 'secure-ls', 'electron-store', 'conf'], calls: { setItem: entry, set: [{ when: ['{}'], content: '0' }, entry] } },
    { packages: ['ngx-webstorage', '@ngx-pwa/local-storage'], calls: { store: entry, set: entry } },
    { packages: ['jotai'], calls: { atomWithStorage: hook } },
  ],
})
