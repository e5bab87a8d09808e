import { describe, expect, test } from 'vitest'
import { componentOf, fileOwner } from '../../src/kit/owner.js'
import { probes } from './parsed.js'

describe('a file is about', () => {
  test.each([
    ['src/features/user/schema.ts', 'user'], ['src/user.entity.ts', 'user'], ['src/app/checkout/page.tsx', 'checkout'],
    ['src/app/(shop)/checkout/page.tsx', 'checkout'], ['src/users/[id]/edit.tsx', 'users'], ['src/sign-up-form.tsx', 'sign-up-form'],
    ['src/patients/dto/create-patient.dto.ts', 'create-patient'], ['index.ts', 'index'], ['src/index.ts', 'index'], ['prisma/schema.prisma', 'prisma'],
  ])('%s: %s', (path, owner) => { expect(fileOwner(path)).toBe(owner) })
})

const owners = (text: string): string[] => probes(text, 'src/shop.tsx').map(({ visited }) => visited.walk.owners())[0] as string[]
const component = (text: string): string => probes(text, 'src/shop.tsx').map(({ visited }) => componentOf(visited.walk.ancestors, 'src/shop.tsx'))[0] as string

test.each([
  [`const userSchema = probe({})`, ['userSchema', 'shop']],
  [`function createUser() { return probe(1) }`, ['createUser', 'shop']],
  [`class Users { async create() { probe(1) } }`, ['create', 'Users', 'shop']],
  [`const models = { user: probe(1) }`, ['user', 'models', 'shop']],
  [`module.exports = probe(1)`, ['shop']],
  [`exports.user = probe(1)`, ['user', 'shop']],
  [`const { a } = probe(1)`, ['shop']],
])('%s stands in %j', (text, expected) => { expect(owners(text)).toEqual(expected) })

test.each([
  [`function Form() { const x = () => probe(1) }`, 'Form'],
  [`const Form = memo(forwardRef(() => probe(1)))`, 'Form'],
  [`class Form { render() { probe(1) } }`, 'Form'],
  [`function useThing() { items.map(item => probe(1)) }`, 'useThing'],
  [`const Form = () => { useEffect(() => { probe(1) }) }`, 'Form'],
  [`export default () => probe(1)`, 'shop'],
])('%s belongs to %s', (text, expected) => { expect(component(text)).toBe(expected) })
