import { expect, test } from 'vitest'
import { at, check, field, messages, speaking } from '../make.js'

const granted = (name: string, category: string, scope?: string, part: Partial<ReturnType<typeof field>> = {}) => field({
  name, category, role: 'granted', surface: 'permission', file: 'src/auth.ts', owner: 'googleStrategy', record: 'GoogleStrategy',
  ...(scope !== undefined && { scope: { name: scope } }), ...part,
})
const profile = [granted('name', 'user.name', 'profile'), granted('picture', 'user.content.self_image', 'profile')]
const email = granted('email', 'user.contact.email', 'email', { at: at(11) })
const camera = granted('camera', 'user.content.video', undefined, { file: 'src/booth.tsx', owner: 'PhotoBooth', record: 'PhotoBooth' })
const signIn = 'purposes:\n  sign-in: { description: Sign in., where: [GoogleStrategy], data: { email }, basis: contract, retention: P1Y }\n'

test('what one scope gives is one finding, with the command that declares it', () => {
  expect(messages('no-undeclared-permission', { manifest: 'purposes: {}', data: [...profile, email] })).toEqual([
    'googleStrategy asks permission for a name and a photo of the person (scope "profile"); no purpose lists them here. Drop the scope, or say why: npx purposely declare googleStrategy.profile',
    'googleStrategy asks permission for an e-mail address (scope "email"); no purpose lists it here. Drop the scope, or say why: npx purposely declare googleStrategy.email',
  ])
})

test('a purpose that speaks here is shown with its list, and only what it leaves out is reported', () => {
  const wide = granted('email', 'user.contact.email', 'profile')
  expect(messages('no-undeclared-permission', { manifest: signIn, data: [wide, ...profile, email] })).toEqual([
    'googleStrategy asks permission for a name and a photo of the person (scope "profile"). "sign-in" lists email. Drop the scope, or add name and self_image to "sign-in" (purposely.yml:3): '
      + 'npx purposely declare googleStrategy.profile --purpose sign-in',
  ])
})

test('a scope that is asked for by default cannot be dropped, only named', () => {
  const user = granted('organization', 'user.contact.organization', 'read:user', { scope: { name: 'read:user', byDefault: true } })
  expect(messages('no-undeclared-permission', { manifest: 'purposes: {}', data: [user] })).toEqual([
    'googleStrategy asks permission for an organisation (default scope "read:user"); no purpose lists it here. Name the scopes that are needed, or say why: npx purposely declare googleStrategy.organization',
  ])
})

test('a device permission has no scope', () => {
  expect(messages('no-undeclared-permission', { manifest: 'purposes: {}', data: [camera] })).toEqual([
    'PhotoBooth asks permission for a video recording ("camera"); no purpose lists it here. Do without it, or say why: npx purposely declare PhotoBooth.camera',
  ])
})

test('the same scope for the same record is one finding, its places below; in another file it is another', () => {
  const again = granted('email', 'user.contact.email', 'email', { at: at(30) })
  const elsewhere = granted('email', 'user.contact.email', 'email', { file: 'src/other.ts' })
  const found = check({ manifest: 'purposes: {}', data: [email, again, elsewhere] })
  expect(found.map(finding => [finding.code, finding.at.file, finding.at.line, finding.related.map(one => one.at.line)])).toEqual([
    ['no-undeclared-permission', 'src/auth.ts', 11, [30]], ['no-undeclared-permission', 'src/other.ts', 10, []],
  ])
})

test('silent without a manifest, on guesses, on what is declared by record, file, folder or tag, and on what is no permission', () => {
  expect(speaking({ data: profile })).toEqual([])
  expect(speaking({ manifest: 'purposes: {}', data: [{ ...email, confidence: 'low' }] })).toEqual([])
  for (const where of ['GoogleStrategy', 'src/auth.ts', 'src/', 'GoogleStrategy.email']) {
    const manifest = `purposes:\n  sign-in: { description: Sign in., where: [${where}], data: [email], basis: contract, retention: P1Y }\n`
    expect(speaking({ manifest, data: [email] }), where).toEqual([])
  }
  const tags = [{ file: 'src/auth.ts', at: at(10), purposes: ['sign-in'], covers: [11, 11] as [number, number] }]
  expect(speaking({ manifest: signIn.replace('GoogleStrategy', 'Other'), data: [email], tags })).toEqual([])
  expect(speaking({ manifest: 'purposes: {}', data: [field({ name: 'phone' })] })).toEqual(['require-purpose'])
})

test('what the manifest never wants is never granted either, and is said once', () => {
  expect(speaking({ manifest: 'purposes: {}\nnever: [video]', data: [camera] })).toEqual(['no-restricted-data'])
})
