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
