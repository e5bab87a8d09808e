import * as CookieConsent from 'vanilla-cookieconsent'
import { run } from './jobs'

CookieConsent.run({ mode: 'opt-in', categories: { necessary: { enabled: true, readOnly: true }, analytics: { enabled: false } } })
CookieConsent.run({ categories: saved.categories })
run({ categories: { analytics: { enabled: true } } })
