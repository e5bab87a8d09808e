// expect: setting disableTextCapture
window.heap.load('app', { disableTextCapture: false })
// expect: setting disableTextCapture omitted
window.heap.load('app')
window.heap.load('app', { disableTextCapture: true })
