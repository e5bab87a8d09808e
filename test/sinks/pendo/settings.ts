// expect: setting excludeAllText
window.pendo.initialize({ apiKey: 'key', excludeAllText: false })
// expect: setting excludeAllText omitted
window.pendo.initialize({ apiKey: 'key' })
window.pendo.initialize({ apiKey: 'key', excludeAllText: true })
