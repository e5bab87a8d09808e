export function useChoice(): { marketing: boolean } {
  const stored = document.cookie.split('; ').find(one => one.startsWith('cookie-consent='))
  return { marketing: stored?.endsWith('marketing') === true }
}
