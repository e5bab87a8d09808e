import { describe, expect, test } from 'vitest'
import { throughCli, throughEslint } from '../harness/doors.js'
import { languageOf } from '../../src/parse/index.js'
import type { ConsentObservation, SourceText } from '../../src/types/index.js'

/** What is ticked in advance in one file: `line name by`. */
function tickedIn(path: string, text: string): string[] {
  const source: SourceText = { path, text, language: languageOf(path) as SourceText['language'] }
  const cli = throughCli(source)
  expect(cli.facts.problem).toBeUndefined()
  expect(throughEslint(source).facts).toEqual(cli.facts)
  return cli.facts.observations.filter((one): one is ConsentObservation => one.kind === 'consent').map(one => `${one.at.line} ${one.name} ${one.by}`)
}

const jsx = (body: string, before = ''): string => `${before}export function Checkout() {\n  return <form>${body}</form>\n}\n`

describe('boxes that are ticked where they stand', () => {
  test.each([
    ['src/checkout.tsx', jsx('<input type="checkbox" name="newsletter" defaultChecked />'), ['2 newsletter defaultChecked']],
    ['src/checkout.tsx', jsx('<label><input type="checkbox" name="x1" defaultChecked={true} /> Yes, send me the newsletter</label>'), ['2 x1 defaultChecked']],
    ['src/checkout.tsx', jsx('<Checkbox id="mk" defaultChecked /><Label htmlFor="mk">I agree to the terms and conditions</Label>'), ['2 mk defaultChecked']],
    ['src/checkout.tsx', jsx('<Switch name="acceptsMarketing" defaultSelected />'), ['2 acceptsMarketing defaultSelected']],
    ['src/checkout.tsx', jsx('<Checkbox name="gdprConsent" checked onChange={send} />'), ['2 gdprConsent checked']],
    ['src/checkout.html', '<form><label><input type="checkbox" name="agb" checked> Ich akzeptiere die AGB</label></form>', ['1 agb checked']],
    ['src/checkout.html', '<form><input id="n" type="checkbox" checked="checked"><label for="n">Ja, ich möchte den Newsletter</label></form>', ['1 n checked']],
    ['src/checkout.pug', 'form\n  label\n    input(type=\'checkbox\' name=\'newsletter\' checked)\n    | Newsletter\n', ['3 newsletter checked']],
    ['src/Checkout.vue', '<template><form><input type="checkbox" name="newsletter" :checked="true"></form></template>', ['1 newsletter checked']],
    ['src/Checkout.svelte', '<form><input type="checkbox" name="newsletter" checked /></form>', ['1 newsletter checked']],
    ['src/checkout.component.html', '<form><mat-checkbox name="newsletter" [checked]="true">Newsletter</mat-checkbox></form>', ['1 newsletter [checked]']],
    ['src/Checkout.astro', '---\n---\n<form><input type="checkbox" name="newsletter" checked /></form>', ['3 newsletter checked']],
  ])('%s %#', (path, text, found) => {
    expect(tickedIn(path, text)).toEqual(found)
  })
})

describe('boxes that are bound to what begins with true', () => {
  test.each([
    ['src/checkout.tsx', jsx('<input type="checkbox" checked={newsletter} onChange={e => setNewsletter(e.target.checked)} />', 'const [newsletter, setNewsletter] = useState(true)\n'), ['1 newsletter useState(true)']],
    ['src/checkout.tsx', jsx('<Checkbox checked={form.marketingEmails} onCheckedChange={change} />', 'const [form, setForm] = useState({ email: "", marketingEmails: true })\n'), ['1 marketingEmails marketingEmails: true']],
    ['src/checkout.tsx', jsx('<label><input type="checkbox" checked={ok} onChange={change} /> I consent to personalised ads</label>', 'const [ok, setOk] = useState(() => true)\n'), ['1 ok useState(() => true)']],
    ['src/Checkout.vue', '<script setup>\nimport { ref } from \'vue\'\nconst newsletter = ref(true)\n</script>\n<template><input type="checkbox" v-model="newsletter" /></template>', ['3 newsletter ref(true)']],
    ['src/Checkout.vue', '<script>\nexport default { data() { return { newsletter: true } } }\n</script>\n<template><input type="checkbox" v-model="newsletter" /></template>', ['2 newsletter newsletter: true']],
    ['src/Checkout.svelte', '<script>\n  let newsletter = true\n</script>\n<input type="checkbox" bind:checked={newsletter} />', ['2 newsletter newsletter = true']],
    ['src/Checkout.svelte', '<script>\n  let newsletter = $state(true)\n</script>\n<input type="checkbox" bind:checked={newsletter} />', ['2 newsletter $state(true)']],
  ])('%s %#', (path, text, found) => {
    expect(tickedIn(path, text)).toEqual(found)
  })
})

describe('first values, and what schemas assume', () => {
  test.each([
    ['src/checkout.tsx', jsx('<Field type="checkbox" name="newsletter" />', 'const formik = useFormik({ initialValues: { email: "", newsletter: true } })\n'), ['1 newsletter newsletter: true']],
    ['src/checkout.tsx', jsx('<label><input type="checkbox" {...register("extra")} /> Subscribe me to the newsletter</label>', 'const { register } = useForm({ defaultValues: { extra: true } })\n'), ['1 extra extra: true']],
    ['src/checkout.tsx', jsx('<Formik initialValues={{ acceptTerms: true }}><Form /></Formik>'), ['2 acceptTerms acceptTerms: true']],
    ['src/schema.ts', 'import { z } from \'zod\'\nexport const order = z.object({ email: z.string(), acceptsMarketing: z.boolean().default(true) })\n', ['2 acceptsMarketing z.boolean().default(true)']],
    ['src/checkout.component.ts', 'export class CheckoutComponent {\n  form = this.fb.group({ email: [\'\'], newsletter: [true] })\n}\n', ['2 newsletter newsletter: [true]']],
    ['src/checkout.component.ts', 'export class CheckoutComponent {\n  form = new FormGroup({ newsletter: new FormControl(true) })\n}\n', ['2 newsletter newsletter: new FormControl(true)']],
    ['src/cookie-banner.tsx', 'export function CookieBanner() {\n  const [choice, setChoice] = useState({ necessary: true, analytics: true })\n  return <><Switch checked={choice.necessary} disabled /><Switch checked={choice.analytics} onCheckedChange={change} /></>\n}\n', ['2 analytics analytics: true']],
  ])('%s %#', (path, text, found) => {
    expect(tickedIn(path, text)).toEqual(found)
  })
})

describe('silent', () => {
  test.each([
    ['a login that is remembered', 'src/login.tsx', jsx('<label><input type="checkbox" name="remember" defaultChecked /> Remember me</label>')],
    ['a box that is not ticked', 'src/checkout.tsx', jsx('<input type="checkbox" name="newsletter" /><Checkbox name="consent" defaultChecked={false} />')],
    ['what is loaded', 'src/checkout.tsx', jsx('<input type="checkbox" name="newsletter" defaultChecked={user.newsletter} />')],
    ['a state that something else may set', 'src/checkout.tsx', jsx('<Checkbox name="newsletter" checked={newsletter} onChange={change} />')],
    ['a state that an effect fills', 'src/checkout.tsx', 'export function Checkout() {\n  const [newsletter, setNewsletter] = useState(true)\n  useEffect(() => { setNewsletter(user.newsletter) }, [user])\n  return <Checkbox name="newsletter" checked={newsletter} />\n}\n'],
    ['what whoever runs a site sets up for others', 'src/admin/cookie-settings-manager.tsx', 'export function CookieSettingsManager() {\n  const [settings, setSettings] = useState({ analytics_enabled: true, marketing_enabled: true })\n  return <><Switch checked={settings.analytics_enabled} /><Switch checked={settings.marketing_enabled} /></>\n}\n'],
    ['settings, whose first value is the one that was kept', 'src/notification-settings.tsx', 'export function NotificationSettings() {\n  const form = useForm({ defaultValues: { newsletter: true } })\n  return <Checkbox name="newsletter" />\n}\n'],
    ['what people chose to be told of', 'src/account.tsx', 'export function NotificationsSection() {\n  const [newsletter, setNewsletter] = useState(true)\n  return <Switch label="Weekly newsletter" checked={newsletter} onChange={setNewsletter} />\n}\n'],
    ['a box that nobody can change', 'src/cookie-banner.tsx', jsx('<Switch name="cookies" checked disabled />')],
    ['what is needed', 'src/cookie-banner.tsx', 'export function CookieBanner() {\n  return <Switch name="necessaryCookies" defaultChecked />\n}\n'],
    ['a copy of the message', 'src/contact.tsx', jsx('<label><input type="checkbox" name="copy" defaultChecked /> Send me a copy of this message</label>')],
    ['switches of the application', 'src/filters.tsx', jsx('<Switch name="newsletterEnabled" defaultChecked /><Checkbox name="showTerms" defaultChecked /><Checkbox name="paymentTerms" defaultChecked />')],
    ['departments', 'src/teams.ts', 'export const initialValues = { departments: { sales: true, marketing: true } }\n'],
    ['numbers and dates of schemas', 'src/schema.ts', 'import { z } from \'zod\'\nexport const order = z.object({ newsletter: z.string().default("weekly"), gift: z.boolean().default(true) })\n'],
  ])('%s', (_, path, text) => {
    expect(tickedIn(path, text)).toEqual([])
  })
})

test.each([
  ['fr', 'J\'accepte de recevoir la newsletter'], ['fr', 'Je souhaite recevoir les offres de nos partenaires'], ['es', 'Acepto recibir comunicaciones comerciales'], ['it', 'Acconsento al trattamento dei dati'],
  ['nl', 'Ik ga akkoord met de algemene voorwaarden'], ['nl', 'Ja, stuur mij de nieuwsbrief'], ['pt', 'Concordo com a política de privacidade'], ['pl', 'Wyrażam zgodę na przetwarzanie danych'], ['pl', 'Akceptuję regulamin'],
  ['sv', 'Jag vill ha nyhetsbrevet'], ['da', 'Ja tak til nyhedsbrevet'], ['nb', 'Jeg samtykker'], ['fi', 'Tilaan uutiskirjeen'], ['cs', 'Souhlasím se zpracováním'], ['ru', 'Я согласен на рассылку'], ['uk', 'Я погоджуюсь з умовами користування'],
  ['tr', 'Kampanyalardan haberdar olmak istiyorum'], ['ja', '利用規約に同意する'], ['ko', '마케팅 정보 수신에 동의합니다'], ['zh', '我同意隐私政策'], ['de', 'Ich bin mit der Datenschutzerklärung einverstanden'],
])('%s: %s', (_, label) => {
  expect(tickedIn('src/a.html', `<form><label><input type="checkbox" name="x" checked> ${label}</label></form>`)).toEqual(['1 x checked'])
})
