import { expect, test } from 'vitest'
import { check, edit, folder, purposely, read } from './project.js'

/*
 * What people are asked to grant, from the draft to the declaration: an application that signs people in with accounts they have elsewhere.
 */
const club: Record<string, string> = {
  'package.json': '{ "name": "club", "private": true, "dependencies": { "better-auth": "^1", "passport": "^0.7", "passport-facebook": "^3" } }\n',
  'src/auth.ts': `import { betterAuth } from 'better-auth'

export const auth = betterAuth({
  socialProviders: {
    github: { clientId: process.env.GITHUB_ID, clientSecret: process.env.GITHUB_SECRET },
  },
})
`,
  'src/facebook.ts': `import passport from 'passport'
import { Strategy as FacebookStrategy } from 'passport-facebook'

passport.use(new FacebookStrategy({ clientID: process.env.FACEBOOK_ID, scope: ['email'] }, verify))
`,
  'src/booth.tsx': `export function PhotoBooth() {
  const start = async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ video: true })
    show(stream)
  }
  return <button onClick={start}>Take a picture</button>
}
`,
}

const said = ({ findings }: Awaited<ReturnType<typeof check>>) => findings.filter(one => one.code !== 'no-stale-inventory').map(one => `${one.file}:${one.line} ${one.severity} ${one.code}`)

test('init drafts what is granted today, and a scope or permission that comes later is reported until somebody declares it', async () => {
  const root = folder(club)
  await purposely(root, ['init'])
  expect(said(await check(root))).toEqual([])
  const drafted = read(root, 'purposely.yml')
  expect(drafted).toMatch(/ {2}social-login:\n.*\n {4}where: \[Auth, Facebook\]\n/)
  expect((await check(root)).observations.filter(one => one.surface === 'permission').map(one => one.record)).toContain('PhotoBooth')

  edit(root, 'src/facebook.ts', "['email']", "['email', 'public_profile', 'user_birthday']")
  edit(root, 'src/booth.tsx', 'video: true', 'video: true, audio: true')
  edit(root, 'purposely.yml', /data: \{ name, [^}]*\}/.exec(drafted)?.[0] ?? '', 'data: { email }')
  expect(said(await check(root))).toEqual([
    'src/auth.ts:5 warn no-undeclared-permission',
    'src/booth.tsx:3 warn no-undeclared-permission', 'src/facebook.ts:4 warn no-undeclared-permission', 'src/facebook.ts:4 warn no-undeclared-permission',
  ])
  expect((await check(root, '--preset', 'strict')).code).toBe(1)

  const declared = await purposely(root, ['declare', 'facebook.public_profile', '--purpose', 'social-login'])
  expect(declared.out).toBe('Declared in purposely.yml: social-login may collect name at Facebook.\nDeclared in purposely.yml: social-login may collect self_image at Facebook.\n')
  await purposely(root, ['declare', 'facebook.birthdate', '--purpose', 'social-login', '--optional'])
  await purposely(root, ['declare', 'PhotoBooth.microphone', '--purpose', 'booth', '--description', 'Record a greeting for the club.', '--basis', 'consent', '--retention', 'P1D'])
  await purposely(root, ['declare', 'auth.read:user', '--purpose', 'social-login'])
  expect(said(await check(root))).toEqual([])
  expect(read(root, 'purposely.yml')).toMatch(/data: \{ email, name, self_image, date_of_birth\?, /)
})

test('what is not personal after all is said of each part of a scope', async () => {
  const root = folder(club)
  await purposely(root, ['init'])
  edit(root, 'src/facebook.ts', "['email']", "['public_profile']")
  await purposely(root, ['declare', 'facebook.public_profile', '--none', 'accounts of our own mascots'])
  expect(read(root, 'purposely.yml')).toMatch(/Facebook\.name: \{ none: accounts of our own mascots \}\n {2}Facebook\.picture: /)
})
