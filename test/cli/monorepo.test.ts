import { afterAll, expect, test } from 'vitest'
import { linterOf } from '../eslint/lint.js'
import { projectWith } from '../eslint/project.js'
import { asJson, errorsOf, purposely, reading } from './project.js'

/** A function of one package that mails for another, told what it writes by more than the recipient sees of it. */
const mail = `import nodemailer from 'nodemailer'
import { page } from './page.js'

const transport = nodemailer.createTransport({ host: process.env.MAIL_HOST })

export async function sendWelcome({ to, locale, props }) {
  await transport.sendMail({ to, subject: page.title(locale), html: page.render(props) })
}
`
const join = `import { sendWelcome } from '@shop/mail'

export async function join(user, code) {
  await sendWelcome({ to: user.email, locale: user.locale, props: { oneTimeCode: code } })
}
`
const app = projectWith({
  'package.json': '{ "name": "shop", "private": true, "workspaces": ["packages/*", "apps/*"] }\n',
  'packages/mail/package.json': '{ "name": "@shop/mail", "exports": { ".": "./src/index.js" } }\n',
  'packages/mail/src/index.js': mail,
  'packages/mail/src/page.js': 'export const page = { title: locale => locale, render: props => String(props) }\n',
  'apps/web/package.json': '{ "name": "@shop/web" }\n',
  'apps/web/src/join.js': join,
})
afterAll(app.remove)

test('what init drafted is green for the whole, for one file of it, and in an editor, which cannot follow imports', async () => {
  expect(await purposely(app.folder, ['init'])).toMatchObject({ code: 0, err: '' })
  const sent = async (...paths: string[]): Promise<string[]> => {
    const checked = reading(await purposely(app.folder, [...asJson, ...paths]))
    expect(errorsOf(checked)).toEqual([])
    return checked.observations.filter(one => one.file === 'apps/web/src/join.js' && one.surface === 'sink').map(({ name, sink }) => `${sink} ${name}`).sort()
  }
  const whole = await sent()
  expect(whole).toContain('nodemailer to')
  expect(await sent('apps/web/src/join.js')).toEqual(whole)
  expect((await linterOf(app)('apps/web/src/join.js')).map(({ ruleId, message }) => `${ruleId} ${message}`)).toEqual([])
})
