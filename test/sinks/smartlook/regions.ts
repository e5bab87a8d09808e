import smartlookClient from 'smartlook-client'

// expect: setting region region=EU
smartlookClient.init('key', { region: 'eu' })
// expect: setting region region=US
window.smartlook('init', 'key', { region: 'us' })
