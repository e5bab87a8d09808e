import smartlookClient from 'smartlook-client'

smartlookClient.init('key')
// expect: setting forms
// expect: setting ips
smartlookClient.record({ forms: true, emails: false, numbers: false, ips: true })
// expect: setting emails
// expect: setting numbers
window.smartlook('record', { emails: true, numbers: true, forms: false })
