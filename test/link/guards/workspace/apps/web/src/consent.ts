export const hasConsent = (): boolean => localStorage.getItem('consent') === 'yes'
