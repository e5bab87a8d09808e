import { definePermission } from '../kit/define.js'

/** Scopes of Google and Microsoft are addresses: they tell what is asked for, whoever's client they are handed to. */
export default definePermission({
  name: 'oauth-scopes', title: 'OAuth scopes of Google and Microsoft',
  words: ['googleapis.com/auth/', 'graph.microsoft.com/'],
  scopeKeys: ['scope', 'scopes'],
})
