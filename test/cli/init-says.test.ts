import { expect, test } from 'vitest'
import { codes } from '../../src/reconcile/codes.generated.js'
import { folder, purposely, read } from './project.js'

const form = '<form name="join"><label>E-mail <input type="email" name="email"></label></form>\n'

test.concurrent('a log that is told of nobody is no recipient, and needs no purpose; one that is told of somebody is', async () => {
  const root = folder({ 'package.json': '{}', 'src/join.html': form, 'src/consent.ts': "export const given = () => { console.log('consent given') }\n" })
  await purposely(root, ['init'])
  expect(read(root, 'purposely.yml')).not.toMatch(/logs|operations|recipients/)
  const told = folder({ 'package.json': '{}', 'src/join.ts': "export const join = (user: User) => { console.log('joined', user.email) }\n" })
  await purposely(told, ['init'])
  expect(read(told, 'purposely.yml')).toContain('  logs: {')
})

test.concurrent('init says once which checks are off, and how each is switched on', async () => {
  const { out } = await purposely(folder({ 'package.json': '{}', 'src/join.html': form }), ['init'])
  const [line = '', ...others] = out.split('\n').filter(one => one.startsWith('Further checks are off.'))
  expect(others).toEqual([])
  const [strict = '', named = ''] = line.split(' by "findings: { preset: strict }" in purposely.yml; ')
  const off = codes.filter(code => code.recommended === 'off')
  expect(off.length).toBeGreaterThan(2)
  for (const code of off) expect(code.strict === 'off' ? named : strict, code.code).toContain(code.code)
  expect(named).toContain('no-overfetch')
  expect(line).not.toContain('require-purpose')
})

const tagged = (purpose: string) => `import { z } from 'zod'\n// @purpose ${purpose}\nexport const card = z.object({ phone: z.string() })\n`

test.concurrent('purposes that tags name already are drafted under their names, and nothing fails on day one', async () => {
  const root = folder({
    'package.json': '{}', 'src/loyalty/Loyalty.tsx': 'export const Loyalty = () => <form><input name="phone" type="tel" /></form>\n', 'src/card.ts': tagged('loyality'),
    'src/shop.ts': "import { z } from 'zod'\n// @purpose none -- the shop's own\nexport const shop = z.object({ email: z.string().email() })\n", 'src/empty.ts': '// @purpose winback\nexport const nothing = 1\n',
  })
  const { out } = await purposely(root, ['init'])
  const manifest = read(root, 'purposely.yml')
  expect(manifest).toMatch(/^ {2}loyality:\n.*\n {4}where: \[card\.ts\]\n {4}data: \{ phone_number \}/m)
  expect(manifest).toMatch(/^ {2}winback:\n/m)
  expect(manifest).not.toContain('email')
  expect(out).toContain('src/card.ts:2 has the tag "@purpose loyality", which was drafted under that name: if loyalty is meant, mend the tag and delete the purpose.')
  const { code, out: checked } = await purposely(root, ['check'])
  expect(checked).toContain('0 errors')
  expect(code).toBe(0)
})

test.concurrent('a path that check prints with --root is taken by explain and check with the same --root', async () => {
  const root = folder({ 'shop/package.json': '{}', 'shop/src/join.html': form, 'shop/purposely.yml': 'version: 1\npurposes: {}\n' })
  const { out } = await purposely(root, ['check', '--root', 'shop'])
  const place = /^(\S+)\n {2}(\d+):/.exec(out)
  expect(place?.[1]).toBe('src/join.html')
  expect((await purposely(root, ['explain', `${place?.[1]}:${place?.[2]}`, '--root', 'shop'])).out).toContain('an e-mail address')
  expect((await purposely(root, ['explain', 'shop/src/join.html:1', '--root', 'shop'])).out).toContain('an e-mail address')
  expect((await purposely(root, ['check', 'src/join.html', '--root', 'shop'])).out).toContain('src/join.html')
  expect((await purposely(root, ['explain', 'src/other.html:1', '--root', 'shop'])).err).toContain('src/other.html does not exist')
})
