import { expect, test } from 'vitest'
import { examine } from '../../../src/engine.js'
import { reconcileFile } from '../../../src/reconcile/index.js'
import code from '../../../src/reconcile/codes/require-reason.js'
import type { Finding } from '../../../src/types/index.js'
import { apply, syntaxOf } from '../../observe/observed.js'
import { kind, manifestOf, title } from '../make.js'

const manifest = `
purposes:
  care:
    description: Train people safely.
    where: [src/]
    data:
      email:
      password:
      credit_card:
      disability:
      passport_number: So that the border lets you pass; we keep it & nobody else {reads} it.
      free_text:
      tax_id:
      phone_number:
      emergency_contact:
    basis: contract
    condition: explicit_consent
    retention: P1Y
`

function findings(path: string, text: string, given = manifest): Finding[] {
  const parsed = manifestOf(given)
  const { facts, data } = examine(syntaxOf(text, path), parsed)
  if (facts.problem) throw new Error(facts.problem.message)
  return reconcileFile({ facts, data, title, kind, manifest: parsed }, [code], () => 'warn')
}

const react = (inside: string): string => `export function TripForm() {\n  return (\n    <form>\n      <div>\n        ${inside}\n      </div>\n    </form>\n  )\n}\n`
const label = '<label htmlFor="d">Disability</label>'
const control = '<input id="d" name="disability" />'

const bare: [what: string, path: string, code: string][] = [
  ['nothing', 'src/a.tsx', react(label + control)],
  ['an error', 'src/a.tsx', react(`${label}${control}<p className="error">{errors.disability}</p>`)],
  ['an error in a prop', 'src/a.tsx', react('<TextField label="Disability" name="disability" helperText={errors.disability?.message} />')],
  ['an error by its id', 'src/a.tsx', react(`${label}<input id="d" name="disability" aria-describedby="d-error" />`)],
  ['how to fill it in', 'src/a.tsx', react(`${label}${control}<small>e.g. wheelchair or hearing aid</small>`)],
  ['a placeholder', 'src/a.tsx', react(`${label}<input id="d" name="disability" placeholder="So that we can help" />`)],
  ['a heading', 'src/a.tsx', react(`<h3>All about your disability and health</h3>${label}${control}`)],
  ['a list in the label', 'src/a.tsx', react('<label htmlFor="d">Disability, impairment or other handicap</label>' + control)],
  ['a note of the next field', 'src/a.tsx', react(`<input name="disability" aria-label="Disability" /><label>Mail <input name="email" type="email" /></label><p>We send you the trail maps.</p>`)],
  ['HTML', 'src/trip.html', '<form><p><label>Disability <input name="disability"></label></p></form>\n'],
  ['Vue', 'src/trip.vue', '<template><form><v-text-field v-model="disability" label="Disability" /></form></template>\n'],
  ['Svelte', 'src/trip.svelte', '<form><label>Disability <input bind:value={disability}></label></form>\n'],
  ['Pug', 'src/trip.pug', 'form\n  label Disability\n    input(name="disability")\n'],
  ['a welcome above the whole form', 'src/a.tsx', react(`<p>Welcome to the summer camp of the alpine club</p>${label}${control}<input name="email" />`)],
  ['a heading that is translated', 'src/a.tsx', react(`<div><Text>{t('trip.about_you')}</Text></div><div>${label}${control}</div><input name="email" />`)],
  ['their own relatives beside them', 'src/a.tsx', react(`${label}${control}<label>Emergency contact: their phone number <input name="contactPhone" /></label>`)],
  ['a child, whose parents answer', 'src/a.tsx', react('<label htmlFor="d">Does the child have a disability?</label>' + control)],
  ['a number of a person, not of a business', 'src/a.tsx', react('<label>Tax identification number <input name="taxId" /></label>'), ],
  ['a word that begins like it', 'src/administer/a.tsx', react(label + control)],
  ['a form that says you', 'src/a.tsx', react('<label htmlFor="d">Your disability</label>' + control).replaceAll('TripForm', 'AdmissionForm')],
  ['a form that says you in a note on another field', 'src/a.tsx', react(`${label}${control}<input name="email" aria-label="Mail" title="Where we reach you" />`).replaceAll('TripForm', 'AdmissionForm')],
  ['their own profile among people', 'src/students/profile/edit.tsx', react(label + control)],
]

test.each(bare)('reported: %s', (_, path, text) => {
  expect(findings(path, text).map(finding => finding.code)).toEqual(['require-reason'])
})

const told: [what: string, path: string, code: string][] = [
  ['a note behind it', 'src/a.tsx', react(`${label}${control}<p>We plan the route by it.</p>`)],
  ['a note before it', 'src/a.tsx', react(`${label}<small>So that we choose the route.</small>${control}`)],
  ['a translated note', 'src/a.tsx', react(`${label}${control}<p>{t('trip.why')}</p>`)],
  ['a described-by of this file', 'src/a.tsx', react(`${label}<input id="d" name="disability" aria-describedby="w" />`) .replace('</form>', '<i id="w">We plan the route by it.</i></form>')],
  ['a described-by of another', 'src/a.tsx', react(`${label}<input id="d" name="disability" aria-describedby="why" />`)],
  ['a title', 'src/a.tsx', react(`${label}<input id="d" name="disability" title="We plan the route by it" />`)],
  ['a helper text', 'src/a.tsx', react('<TextField label="Disability" name="disability" helperText="We plan the route by it" />')],
  ['a translated hint', 'src/a.tsx', react(`<TextField label="Disability" name="disability" hint={t('why')} />`)],
  ['a form description', 'src/a.tsx', react('<FormField name="disability" render={({ field }) => <FormItem><FormLabel>Disability</FormLabel><Input {...field} /><FormDescription>{why}</FormDescription></FormItem>} />')],
  ['a tooltip', 'src/a.tsx', react(`${label}<Tooltip content={why} />${control}`)],
  ['more in the label', 'src/a.tsx', react('<label htmlFor="d">Disability (so that we choose the route)</label>' + control)],
  ['a sentence in the label', 'src/a.tsx', react('<label htmlFor="d">Disability – we choose the route by it</label>' + control)],
  ['under a legend', 'src/a.tsx', react('<fieldset><legend>You</legend><p>We plan the route by what you say.</p><input name="disability" aria-label="Disability" /><input name="email" type="email" /></fieldset>')],
  ['a note on one level with all', 'src/a.tsx', react(`<input name="disability" aria-label="Disability" /><p>We plan the route by it.</p><label>Mail <input name="email" type="email" /></label>`)],
  ['Vuetify', 'src/trip.vue', '<template><form><v-text-field v-model="disability" label="Disability" hint="We plan the route by it" /></form></template>\n'],
  ['Angular Material', 'src/a.component.html', '<mat-form-field><mat-label>Disability</mat-label><input matInput formControlName="disability"><mat-hint>We plan the route by it.</mat-hint></mat-form-field>\n'],
  ['Svelte', 'src/trip.svelte', '<form><label>Disability <input bind:value={disability}></label><small>We plan the route by it.</small></form>\n'],
  ['Pug', 'src/trip.pug', 'form\n  div\n    label Disability\n      input(name="disability")\n    small We plan the route by it.\n'],
  ['German', 'src/a.tsx', react(`<label htmlFor="d">Behinderung, damit wir den Weg wählen</label>${control}`)],
  ['a component of the project\'s own, whose texts stand in it', 'src/a.tsx', react('<DisabilityField name="disability" control={control} />')],
  ['a password', 'src/a.tsx', react('<label>Password <input name="password" type="password" /></label>')],
  ['a card', 'src/a.tsx', react('<label>Card <input name="card" autoComplete="cc-number" /></label>')],
  ['what is not sensitive', 'src/a.tsx', react('<label>Mail <input name="email" type="email" /></label>')],
  ['a sign-in', 'src/login.tsx', `export const LoginForm = () => <form><label>Passport number <input name="passportNumber" /></label><input name="password" type="password" autoComplete="current-password" /><button>Sign in</button></form>\n`],
  ['a search', 'src/a.tsx', `export const People = () => <form role="search"><label>Passport number <input name="passportNumber" /></label><button>Search</button></form>\n`],
  ['a reason that opens the part', 'src/a.tsx', react(`<FormGroup title="About you"><p>We ask so that we can plan the route.</p><div>${label}${control}</div><div><label>Mail <input name="email" /></label></div></FormGroup>`)],
  ['a translated one', 'src/a.tsx', react(`<FormGroup title="About you"><p className="hint">{t('trip.helpText')}</p><div>${label}${control}</div><div><label>Mail <input name="email" /></label></div></FormGroup>`)],
  ['a subheading of the part', 'src/a.tsx', react(`<Layout heading="You" subheading="We ask because the route has stairs."><div>${label}${control}</div><div><label>Mail <input name="email" /></label></div></Layout>`)],
  ['a patient, of whom staff know', 'src/a.tsx', react('<label htmlFor="d">Does the patient have a disability?</label>' + control)],
  ['a form about a patient', 'src/a.tsx', react(`${label}${control}<label>Patient's name <input name="fullName" /></label>`)],
  ['somebody else', 'src/a.tsx', react('<label htmlFor="d">Their disability</label>' + control)],
  ['a patient in German', 'src/a.tsx', react('<label htmlFor="d">Behinderung des Patienten</label>' + control)],
  ['clinical notes', 'src/a.tsx', react('<label>Clinical notes on the disability <textarea name="disability" /></label>')],
  ['the back office', 'src/tripAdminPlugin/a.tsx', react(label + control)],
  ['a tool of developers', 'src/debugger/a.tsx', react(label + control)],
  ['the kind of a document', 'src/a.tsx', react('<label>Passport or ID card <select name="passportType"><option>Passport</option></select></label>')],
  ['a list of people that staff keep', 'src/dean/students/add/page.tsx', `export default function Page() {\n  return <form><div>${label}${control}</div></form>\n}\n`],
  ['a record that staff edit', 'src/a.tsx', react(label + control).replaceAll('TripForm', 'EditEmployeeFields')],
  ['a sheet of paper that is copied', 'src/a.tsx', react(label + control).replaceAll('TripForm', 'PaperApplicationForm')],
  ['a form that speaks to nobody', 'src/a.tsx', react(label + control).replaceAll('TripForm', 'AdmissionForm')],
  ['what is mended', 'src/a.tsx', react('<label>Your passport number <input name="editedPassportNumber" /></label>')],
  ['a reason for a part, in a word', 'src/a.tsx', react(`<h3>Health</h3><p>Tell us for the planning of the route.</p><div><div>${label}${control}</div><div><label>Mail <input name="email" /></label></div></div>`)],
  ['an employee, in the sentence above', 'src/a.tsx', react(`<InfoCard title="Bank" subtitle="Stored as the employee’s file"><div>${label}${control}</div><div><input name="email" /></div></InfoCard>`)],
  ['whether somebody has a document', 'src/a.tsx', react('<label>Do you have a passport number? <input type="checkbox" name="passportNumber" /></label>')],
  ['the same by its name', 'src/a.tsx', react('<label>Passport number <input type="checkbox" name="hasPassportNumber" /></label>')],
  ['a VAT number', 'src/a.tsx', react('<label>VAT number <input name="vatNumber" /></label>')],
  ['a number of an organisation', 'src/a.tsx', react('<label>Tax identification number <input name="taxId" /></label>').replaceAll('TripForm', 'OrganizationForm')],
  ['a schema', 'src/a.ts', `import { z } from 'zod'\nexport const tripSchema = z.object({ disability: z.string() })\n`],
]

test.each(told)('silent: %s', (_, path, text) => {
  expect(findings(path, text)).toEqual([])
})

test('silent: staff, drafts, undeclared', () => {
  const text = react(label + control)
  expect(findings('src/a.tsx', text, manifest.replace('data:', 'source: staff\n    data:'))).toEqual([])
  expect(findings('src/a.tsx', text, manifest.replace('data:', 'draft: true\n    data:'))).toEqual([])
  expect(findings('src/a.tsx', text, manifest.replace('      disability:\n', ''))).toEqual([])
})

const passport: [path: string, code: string, after: RegExp][] = [
  ['src/a.tsx', react('<input name="passportNumber" aria-label="Passport number" />'), /<input aria-describedby="passportNumber-reason" name="passportNumber".*\/>\n {8}<p id="passportNumber-reason">So that .* &#38; nobody else &#123;reads&#125; it\.<\/p>/],
  ['src/trip.html', '<form>\n  <div>\n    <label>Passport number <input name="passport_number"></label>\n  </div>\n</form>\n', /<\/label>\n {4}<p id="passport-number-reason">/],
  ['src/trip.vue', '<template>\n  <div>\n    <input v-model="passportNumber">\n  </div>\n</template>\n', /<input aria-describedby="passportNumber-reason" v-model="passportNumber">\n {4}<p id/],
  ['src/trip.svelte', '<div>\n  <input bind:value={passportNumber}>\n</div>\n', /<p id="passportNumber-reason">/],
]

test.each(passport)('shows the manifest\'s text: %s', (path, text, after) => {
  const [finding] = findings(path, text)
  expect(finding?.message).toMatch(/, and nothing beside it says why\. Show the one of the manifest: "So that the border .*" \(purposely\.yml:12\)\.$/)
  const edited = apply(text, ...finding?.suggestions[0]?.edits ?? [])
  expect(edited).toMatch(after)
  expect(findings(path, edited)).toEqual([])
})

test('suggests nothing where an element has no place, nor a text where the manifest has none', () => {
  expect(findings('src/a.tsx', 'export const TripForm = () => <input name="passportNumber" />\n')[0]?.suggestions).toEqual([])
  expect(findings('src/a.tsx', react('<FormControl><Input name="passportNumber" placeholder="Passport number" /></FormControl>'))[0]?.suggestions).toEqual([])
  const [finding] = findings('src/a.tsx', react(label + control))
  expect(finding?.suggestions).toEqual([])
  expect(finding?.message).toMatch(/Write it behind disability in "care" \(purposely\.yml:11\), and show it there\.$/)
})
