window.gtag('consent', 'default', {
  // expect: consent ad_storage
  ad_storage: 'granted',
  // expect: consent ad_user_data
  ad_user_data: 'granted',
  // expect: consent ad_personalization
  ad_personalization: 'granted',
  // expect: consent analytics_storage
  analytics_storage: 'granted',
  functionality_storage: 'granted',
})
window.gtag('consent', 'default', { ad_storage: 'denied', analytics_storage: 'denied' })
// where the law asks for no consent
window.gtag('consent', 'default', { ad_storage: 'granted', region: ['US-TX'] })
window.gtag('consent', 'update', { ad_storage: 'granted', analytics_storage: 'granted' })
