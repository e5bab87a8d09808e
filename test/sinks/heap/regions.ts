// expect: setting trackingServer region=EU
window.heap.load('app', { disableTextCapture: true, trackingServer: 'https://c.eu.heap-api.com' })
