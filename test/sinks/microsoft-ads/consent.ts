// expect: consent ad_storage
window.uetq.push('consent', 'default', { ad_storage: 'granted' })
window.uetq.push('consent', 'update', { ad_storage: 'granted' })
