// expect: setting allow_google_signals
// expect: setting allow_enhanced_conversions
window.gtag('config', 'G-1', { allow_google_signals: true, allow_enhanced_conversions: true })
// expect: setting allow_ad_personalization_signals
window.gtag('set', 'allow_ad_personalization_signals', true)
// expect: setting anonymize_ip
window.gtag('set', { anonymize_ip: false })
window.gtag('config', 'G-1', { allow_google_signals: false, anonymize_ip: true })
window.gtag('config', 'G-1', { allow_google_signals: consent.marketing })
