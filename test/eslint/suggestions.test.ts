import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { applied, linterOf, type Lint } from './lint.js'
import { shop, type Project } from './project.js'

let project: Project
let lint: Lint

beforeAll(() => {
  project = shop()
  lint = linterOf(project)
})

afterAll(() => { project.remove() })

const files = [
  'src/app/api/auth/reset/route.ts', 'src/app/api/newsletter/route.ts', 'src/app/api/returns/route.ts', 'src/app/checkout/order-complete.tsx',
  'src/app/checkout/page.tsx', 'src/app/contact/page.tsx', 'src/components/account/profile-form.tsx', 'src/components/auth/registration-form.tsx',
  'src/components/newsletter/newsletter-form.tsx', 'src/lib/validation/account.ts',
]

test.each(files)('each suggestion in %s leaves code that parses, without the finding', async file => {
  const text = project.read(file)
  const before = await lint(file)
  expect(before, 'nothing is found').not.toEqual([])
  for (const { ruleId, message, suggestions = [] } of before) {
    for (const { desc, fix } of suggestions) {
      const after = await lint(file, applied(text, fix))
      expect(after.filter(left => left.ruleId === ruleId && left.message === message), desc).toEqual([])
      expect(after.length, `${desc} brings no other finding`).toBeLessThan(before.length)
    }
  }
})

/** White space within a line is a formatter's business. */
const squeezed = (text: string): string => text.replace(/ +/g, ' ').replace(/\{ \}/g, '{}')

/** The code before, the words of the suggestion, and the code after, for each shape a detector edits. */
const cases: { name: string; file: string; before: string; choose: RegExp; after: string }[] = [
  {
    name: 'the first of several properties is dropped', choose: /^Drop .*"email"/, file: 'src/lib/a.ts',
    before: `import posthog from 'posthog-js'\nposthog.capture('x', { email: user.email, step: 2 })\n`,
    after: `import posthog from 'posthog-js'\nposthog.capture('x', { step: 2 })\n`,
  },
  {
    name: 'the last of several properties is dropped', choose: /^Drop .*"email"/, file: 'src/lib/a.ts',
    before: `import posthog from 'posthog-js'\nposthog.capture('x', { step: 2, email: user.email })\n`,
    after: `import posthog from 'posthog-js'\nposthog.capture('x', { step: 2 })\n`,
  },
  {
    name: 'the only property is dropped', choose: /^Drop .*"email"/, file: 'src/lib/a.ts',
    before: `import posthog from 'posthog-js'\nposthog.capture('x', { email: user.email })\n`,
    after: `import posthog from 'posthog-js'\nposthog.capture('x', {})\n`,
  },
  {
    name: 'a property with a comment and a trailing comma is dropped', choose: /^Drop .*"email"/, file: 'src/lib/a.ts',
    before: `import posthog from 'posthog-js'\nposthog.capture('x', {\n  step: 2,\n  email: user.email, // for the funnel\n})\n`,
    after: `import posthog from 'posthog-js'\nposthog.capture('x', {\n  step: 2,\n  // for the funnel\n})\n`,
  },
  {
    name: 'a spread record is dropped', choose: /^Drop "user"/, file: 'src/lib/a.ts',
    before: `import posthog from 'posthog-js'\nposthog.capture('x', { ...user, step: 2 })\n`,
    after: `import posthog from 'posthog-js'\nposthog.capture('x', { step: 2 })\n`,
  },
  {
    name: 'a form that says GET says POST', choose: /^Send the form by POST/, file: 'src/app/contact/other.tsx',
    before: `export const Find = () => <form action="/find" method="get"><input name="phone" type="tel" /></form>\n`,
    after: `export const Find = () => <form action="/find" method="post"><input name="phone" type="tel" /></form>\n`,
  },
  {
    name: 'a form that says nothing says POST', choose: /^Send the form by POST/, file: 'src/app/contact/other.tsx',
    before: `export const Find = () => <form action="/find"><input name="phone" type="tel" /><button>Find</button></form>\n`,
    after: `export const Find = () => <form method="post" action="/find"><input name="phone" type="tel" /><button>Find</button></form>\n`,
  },
  {
    name: 'required is dropped from a control', choose: /^Make "phone" optional/, file: 'src/app/contact/other.tsx',
    before: `export const Contact = () => <form><input name="phone" type="tel" required /></form>\n`,
    after: `export const Contact = () => <form><input name="phone" type="tel" /></form>\n`,
  },
  {
    name: 'a schema key becomes optional', choose: /^Make "phone" optional/, file: 'src/app/contact/other.ts',
    before: `import { z } from 'zod'\nexport const contactSchema = z.object({ phone: z.string().min(5) })\n`,
    after: `import { z } from 'zod'\nexport const contactSchema = z.object({ phone: z.string().min(5).optional() })\n`,
  },
  {
    name: 'a field is tagged with the one purpose that lists it', choose: /^Say that "ip" serves "security"/, file: 'src/app/guestbook/entry.ts',
    before: `import { z } from 'zod'\nexport const guestbookSchema = z.object({\n  feedback: z.string().max(500),\n  ip: z.string(),\n})\n`,
    after: `import { z } from 'zod'\nexport const guestbookSchema = z.object({\n  feedback: z.string().max(500),\n  // @purpose security\n  ip: z.string(),\n})\n`,
  },
  {
    name: 'a ticked box is left unticked', choose: /^Leave "news" unticked/, file: 'src/app/letter.tsx',
    before: `export const Letter = () => <label><input type="checkbox" name="news" defaultChecked /> Send me the newsletter</label>\n`,
    after: `export const Letter = () => <label><input type="checkbox" name="news" /> Send me the newsletter</label>\n`,
  },
  {
    name: 'so is one that is bound to a state', choose: /^Leave "newsletter" unticked/, file: 'src/app/letter.tsx',
    before: `export function Letter() {\n  const [newsletter, set] = useState(true)\n  return <Checkbox checked={newsletter} onChange={set} />\n}\n`,
    after: `export function Letter() {\n  const [newsletter, set] = useState(false)\n  return <Checkbox checked={newsletter} onChange={set} />\n}\n`,
  },
  {
    name: 'a scope is taken out of a list', choose: /^Drop the scope "user_birthday"/, file: 'src/lib/auth.ts',
    before: `import { Strategy } from 'passport-facebook'\nexport const facebook = new Strategy({ scope: ['offline_access', 'user_birthday'] })\n`,
    after: `import { Strategy } from 'passport-facebook'\nexport const facebook = new Strategy({ scope: ['offline_access'] })\n`,
  },
  {
    name: 'a scope is taken out of a text', choose: /^Drop the scope "phone"/, file: 'src/lib/auth.ts',
    before: `import { Strategy } from 'passport-google-oauth20'\nexport const google = new Strategy({ scope: 'openid phone' })\n`,
    after: `import { Strategy } from 'passport-google-oauth20'\nexport const google = new Strategy({ scope: 'openid' })\n`,
  },
]

describe('what a suggestion writes', () => {
  test.each(cases)('$name', async ({ file, before, choose, after }) => {
    const messages = await lint(file, before)
    const chosen = messages.flatMap(message => message.suggestions ?? []).filter(suggestion => choose.test(suggestion.desc))
    expect(chosen.map(suggestion => suggestion.desc), JSON.stringify(messages, null, 1)).toHaveLength(1)
    const text = applied(before, chosen[0]?.fix ?? { range: [0, 0], text: '' })
    expect(squeezed(text)).toBe(squeezed(after))
    expect((await lint(file, text)).length).toBe(messages.length - 1)
  })
})
