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
    name: 'a shorthand property is dropped', choose: /^Drop .*"email"/, file: 'src/lib/a.ts',
    before: `import posthog from 'posthog-js'\nexport const f = (email: string) => posthog.capture('x', { email, step: 2 })\n`,
    after: `import posthog from 'posthog-js'\nexport const f = (email: string) => posthog.capture('x', { step: 2 })\n`,
  },
  {
    name: 'the last property of several lines is dropped, with no comma behind it', choose: /^Drop .*"email"/, file: 'src/lib/a.ts',
    before: `import posthog from 'posthog-js'\nposthog.capture('x', {\n  step: 2, // of four\n  email: user.email\n})\n`,
    after: `import posthog from 'posthog-js'\nposthog.capture('x', {\n  step: 2, // of four\n})\n`,
  },
  {
    name: 'the only property of several lines is dropped', choose: /^Drop .*"email"/, file: 'src/lib/a.ts',
    before: `import posthog from 'posthog-js'\nposthog.capture('x', {\n  // the address\n  email: user.email,\n})\n`,
    after: `import posthog from 'posthog-js'\nposthog.capture('x', {\n  // the address\n})\n`,
  },
  {
    name: 'a property in a nested object is dropped', choose: /^Drop .*"email"/, file: 'src/lib/a.ts',
    before: `import posthog from 'posthog-js'\nposthog.capture('x', { contact: { email: user.email }, step: 2 })\n`,
    after: `import posthog from 'posthog-js'\nposthog.capture('x', { contact: {}, step: 2 })\n`,
  },
  {
    name: 'a declared id takes the place of an address', choose: /^Use the user's id/, file: 'src/lib/a.ts',
    before: `import posthog from 'posthog-js'\nexport const f = (user: { id: string; email: string }) => posthog.identify(user.email)\n`,
    after: `import posthog from 'posthog-js'\nexport const f = (user: { id: string; email: string }) => posthog.identify(user.id)\n`,
  },
  {
    name: 'a number becomes a text', choose: /^Use the user's id/, file: 'src/lib/a.ts',
    before: `import posthog from 'posthog-js'\ninterface Visitor { id: number; email: string }\nexport const f = ({ user }: { user: Visitor }) => posthog.identify(user.email)\n`,
    after: `import posthog from 'posthog-js'\ninterface Visitor { id: number; email: string }\nexport const f = ({ user }: { user: Visitor }) => posthog.identify(String(user.id))\n`,
  },
  {
    name: 'an id that is read elsewhere in the function', choose: /^Use the user's id/, file: 'src/lib/a.ts',
    before: `import posthog from 'posthog-js'\nimport { useUser } from './user'\nexport function f() {\n  const user = useUser()\n  if (user?.id === 'x') return\n  posthog.identify(user?.email)\n}\n`,
    after: `import posthog from 'posthog-js'\nimport { useUser } from './user'\nexport function f() {\n  const user = useUser()\n  if (user?.id === 'x') return\n  posthog.identify(user?.id)\n}\n`,
  },
  {
    name: 'an id that is taken of the same object', choose: /^Use the user's id/, file: 'src/lib/a.ts',
    before: `import posthog from 'posthog-js'\nimport { useUser } from './user'\nexport function f() {\n  const { id, email } = useUser()\n  posthog.identify(email)\n  return id\n}\n`,
    after: `import posthog from 'posthog-js'\nimport { useUser } from './user'\nexport function f() {\n  const { id, email } = useUser()\n  posthog.identify(id)\n  return id\n}\n`,
  },
  {
    name: 'the id stands behind the address already', choose: /^Use the user's id/, file: 'src/lib/a.ts',
    before: `import posthog from 'posthog-js'\nposthog.identify(user.email ?? user.id)\n`,
    after: `import posthog from 'posthog-js'\nposthog.identify(user.id)\n`,
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

test.each([
  ['nothing shows an id', `import posthog from 'posthog-js'\nimport type { User } from './user'\nexport const f = (user: User) => posthog.identify(user.email)\n`],
  ['the declared type has none', `import posthog from 'posthog-js'\nexport const f = (user: { email: string; id?: string }) => posthog.identify(user.email)\n`],
  ['the id is of another object', `import posthog from 'posthog-js'\nimport type { User, Team } from './user'\nexport function f(user: User, team: Team) {\n  posthog.identify(user.email)\n  return team.id\n}\n`],
  ['the id is taken of another object', `import posthog from 'posthog-js'\nimport { useUser, useTeam } from './user'\nexport function f() {\n  const { email } = useUser()\n  const { id } = useTeam()\n  posthog.identify(email)\n  return id\n}\n`],
])('no id is guessed: %s', async (_, text) => {
  const found = (await lint('src/lib/a.ts', text)).filter(({ ruleId }) => ruleId === 'purposely/no-identifying-id')
  expect(found).toHaveLength(1)
  expect(found[0]?.suggestions ?? []).toEqual([])
})

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
