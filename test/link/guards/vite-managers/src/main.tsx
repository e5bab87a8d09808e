import { createRoot } from 'react-dom/client'
import * as CookieConsent from 'vanilla-cookieconsent'
import CookieBanner from 'react-cookie-consent'
import posthog from 'posthog-js'
import ReactGA from 'react-ga4'
import mixpanel from 'mixpanel-browser'
import { startHotjar } from './hotjar'
import { replay } from './replay'
import './clarity'

mixpanel.init('t', { opt_out_tracking_by_default: true }) // expect: asked

CookieConsent.run({
  categories: { analytics: {} },
  onConsent: () => {
    if (CookieConsent.acceptedCategory('analytics')) posthog.init('phc_1') // expect: asked
  },
})

window.addEventListener('CookiebotOnAccept', startHotjar)

const begin = () => ReactGA.initialize('G-1') // expect: asked

createRoot(document.getElementById('root') as HTMLElement).render(
  <>
    <CookieBanner onAccept={begin}>We count visits.</CookieBanner>
    <button onClick={() => replay()}>Play</button>
  </>,
)
