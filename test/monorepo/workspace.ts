/** What a company does, each with five packages: two hundred in all. */
const domains = ['order', 'invoice', 'refund', 'voucher', 'delivery', 'warranty', 'repair', 'rental', 'booking', 'visit', 'course', 'lesson', 'tutor', 'membership', 'donation', 'campaign', 'survey', 'review',
  'question', 'complaint', 'appointment', 'referral', 'prescription', 'claim', 'policy', 'quote', 'tender', 'contract', 'lease', 'viewing', 'application', 'interview', 'placement', 'shift', 'expense', 'trip', 'ticket',
  'seat', 'event', 'workshop']
const kinds = ['api', 'events', 'mail', 'model', 'web'] as const
type Kind = typeof kinds[number]

const scope = '@acme'
const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

/** Which packages of the same domain one imports. */
const imports: Record<Kind, readonly Kind[]> = { api: ['model', 'mail'], events: [], mail: [], model: [], web: ['model', 'events'] }

const sources: Record<Kind, (domain: string) => Record<string, string>> = {
  model: domain => ({
    'src/schema.ts': `import { z } from 'zod'

export const ${domain}Schema = z.object({
  fullName: z.string().min(1),
  email: z.string().email(),
  phone: z.string().optional(),
  note: z.string().max(500).optional(),
})

export type ${capital(domain)} = z.infer<typeof ${domain}Schema>
`,
    'src/index.ts': `export * from './schema'\n`,
  }),
  events: domain => ({
    'src/index.ts': `import posthog from 'posthog-js'

/** All that the product analytics hear of the ${domain} pages. */
export function track${capital(domain)}(event: string, properties: Record<string, unknown> = {}) {
  posthog.capture(\`${domain}_\${event}\`, properties)
}
`,
  }),
  mail: domain => ({
    'src/index.ts': `import nodemailer from 'nodemailer'

const transport = nodemailer.createTransport({ host: process.env.MAIL_HOST })

export async function send${capital(domain)}Mail({ to, name }: { to: string; name: string }) {
  await transport.sendMail({ to, subject: 'Your ${domain}', text: \`Dear \${name}, we have received your ${domain}.\` })
}
`,
  }),
  api: domain => ({
    'src/index.ts': `import { Router } from 'express'
import { send${capital(domain)}Mail } from '${scope}/${domain}-mail'
import { ${domain}Schema } from '${scope}/${domain}-model'

export const router = Router()

router.post('/${domain}s', async (req, res) => {
  const ${domain} = ${domain}Schema.parse(req.body)
  await send${capital(domain)}Mail({ to: ${domain}.email, name: ${domain}.fullName })
  res.status(201).end()
})
`,
  }),
  web: domain => ({
    'src/form.tsx': `import { useForm } from 'react-hook-form'
import { zodResolver } from '@hookform/resolvers/zod'
import { track${capital(domain)} } from '${scope}/${domain}-events'
import { ${domain}Schema, type ${capital(domain)} } from '${scope}/${domain}-model'

export function ${capital(domain)}Form({ save }: { save: (${domain}: ${capital(domain)}) => Promise<void> }) {
  const { register, handleSubmit } = useForm<${capital(domain)}>({ resolver: zodResolver(${domain}Schema) })
  const onSubmit = async (${domain}: ${capital(domain)}) => {
    await save(${domain})
    track${capital(domain)}('sent', { email: ${domain}.email })
  }
  return (
    <form onSubmit={handleSubmit(onSubmit)}>
      <label>Your name <input autoComplete="name" {...register('fullName')} /></label>
      <label>E-mail <input type="email" autoComplete="email" {...register('email')} /></label>
      <label>Phone <input type="tel" autoComplete="tel" {...register('phone')} /></label>
      <button>Send</button>
    </form>
  )
}
`,
    'src/index.ts': `export { ${capital(domain)}Form } from './form'\n`,
  }),
}

const manifest = `version: 1
purposes:
  requests:
    description: Do what somebody has asked us for, and tell them how it goes.
    where: [packages/]
    data: { name, email, phone_number?, private }
    basis: contract
    retention: P3Y
  analytics:
    description: See where people leave before they are done.
    basis: legitimate_interests
    retention: P1Y
recipients:
  nodemailer: { for: [requests], receives: [name, email] }
  posthog: { for: [analytics], receives: [unique_id] }
`

/** Names of all packages, which are their folders' too. */
export const packages: readonly string[] = domains.flatMap(domain => kinds.map(kind => `${domain}-${kind}`)).sort()

const needsOf = (domain: string, kind: Kind): Record<string, string> => Object.fromEntries(imports[kind].map(other => [`${scope}/${domain}-${other}`, '1.0.0']))
const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`

/** What npm would have written for a release of ours. */
export function lockOf(version: string): string {
  const members = domains.flatMap(domain => kinds.flatMap(kind => [
    [`node_modules/${scope}/${domain}-${kind}`, { resolved: `packages/${domain}-${kind}`, link: true }],
    [`packages/${domain}-${kind}`, { name: `${scope}/${domain}-${kind}`, version: '1.0.0', dependencies: needsOf(domain, kind) }],
  ]))
  const [name, at] = ['eslint-plugin-purposely', 'node_modules/eslint-plugin-purposely']
  return json({
    name: 'acme', lockfileVersion: 3, requires: true,
    packages: { '': { name: 'acme', workspaces: ['packages/*'], devDependencies: { [name]: '*' } }, ...Object.fromEntries(members), [at]: { version, dev: true } },
  })
}

/** The files of a workspace of these packages. `more` stands in each package.json. */
export const workspaceFiles = (more: object): Record<string, string> => ({
  'package.json': json({ name: 'acme', private: true, packageManager: 'npm@10.8.2', workspaces: ['packages/*'], devDependencies: { 'eslint-plugin-purposely': '*' } }),
  'package-lock.json': lockOf('1.0.0'),
  'purposely.yml': manifest,
  ...Object.fromEntries(domains.flatMap(domain => kinds.flatMap(kind => Object.entries({
    'package.json': json({ name: `${scope}/${domain}-${kind}`, version: '1.0.0', type: 'module', exports: './src/index.ts', dependencies: needsOf(domain, kind), ...more }),
    ...sources[kind](domain),
  }).map(([path, text]) => [`packages/${domain}-${kind}/${path}`, text])))),
})
