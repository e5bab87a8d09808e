import { defineForm } from '../kit/define.js'
import type { GrantSpec } from '../kit/define.js'

const needed = /necessary|essential|required|strict/i
const banner = (safe: string, ...is: string[]): GrantSpec => ({ is, grants: 'The cookie banner', safe })
/** Klaro, and Orejime which came of it: services, apps and purposes alike. */
const services = ['services', 'apps', 'purposes'].map(list => ({
  calls: ['setup', 'render', 'init', 'default'], at: `0.${list}.*.default`, ...banner('false', 'true'), beside: ['required', 'isMandatory'], except: needed,
}))

/** Banners that ask for consent to cookies, by what they tick in advance. */
export default defineForm({
  name: 'cookie-banners', title: 'Cookie banners',
  packages: ['vanilla-cookieconsent', 'klaro', 'orejime', 'cookieconsent', 'tarteaucitronjs'],
  globals: ['CookieConsent', 'klaro', 'Orejime', 'cookieconsent', 'tarteaucitron'],
  words: ['cookieconsent', 'klaro', 'orejime', 'tarteaucitron'],
  optionsIn: { globals: ['klaroConfig', 'orejimeConfig'] },
  consents: [
    { calls: ['run'], at: '0.categories.*.enabled', ...banner('false', 'true'), beside: ['readOnly'], except: needed },
    { calls: ['run'], at: '0.mode', ...banner("'opt-in'", 'opt-out') },
    ...services, { calls: ['setup', 'render', 'init', 'default'], at: '0.default', ...banner('false', 'true') },
    { calls: ['init'], at: '0.highPrivacy', ...banner('true', 'false') },
    { calls: ['initialise'], at: '0.type', ...banner("'opt-in'", 'opt-out') },
  ],
})
