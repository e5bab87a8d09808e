import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { folder } from '../cli/project.js'
import { open, pageOf } from './browser.js'

const carried = readFileSync(new URL('../sinks/nodemailer/carried.ts', import.meta.url), 'utf8')

test('a library that sends by somebody is told with whom, and whoever carries with the library', async () => {
  const root = folder({ 'src/mail.ts': carried, 'src/texts.ts': "import { SESClient, SendEmailCommand } from '@aws-sdk/client-ses'\nexport const plain = (client: SESClient, user: { email: string }) => client.send(new SendEmailCommand({ Destination: { ToAddresses: [user.email] } }))\n" })
  const { page } = await open(await pageOf(root), 'recipients')
  const mailer = page.getByRole('article', { name: /Nodemailer/ })
  expect(await mailer.locator('dl.facts').innerText()).toMatch(/Sends through\nAmazon SES, SNS and Pinpoint\s+src\/mail\.ts:7 and 3 more\n(Twilio )?SendGrid\s+src\/mail\.ts:9\nBrevo\s+src\/mail\.ts:11/)
  expect(await page.getByRole('article', { name: /Amazon SES/ }).locator('dl.facts').innerText()).toMatch(/Carries for\nNodemailer: what that gets comes here/)
  expect(await mailer.getByRole('link', { name: 'Amazon SES, SNS and Pinpoint' }).getAttribute('href')).toBe('#recipients?open=amazon-ses')
})
