import { expect, test } from 'vitest'
import code from '../../../src/reconcile/codes/no-unused-data.js'
import { reconcileProgram } from '../../../src/reconcile/index.js'
import type { Datum, FieldUse, Finding, UseFact } from '../../../src/types/index.js'
import { at, field, placed, title } from '../make.js'

const column = (part: Parameters<typeof field>[0]): Datum => field({ role: 'kept', file: 'schema.prisma', owner: 'User', ...part })
const use = (kind: UseFact['kind'], file: string): UseFact => ({ kind, name: 'phone', receiver: 'user', owner: '', noun: '', at: { file, ...at(7) } })

function find(data: Datum[], fields: FieldUse[], manifest?: string): Finding[] {
  const seen = placed({ data, ...(manifest !== undefined && { manifest }) })
  return reconcileProgram({ ...seen, title, usage: { searched: 812, whole: false, fields } }, [code], () => 'warn')
}

const nobody: FieldUse = { record: 'User', name: 'phone', uses: [], doubts: [] }

test('nothing reads it: the column, with the form that asks and where it is written', () => {
  const [found, ...others] = find(
    [column({ name: 'phone' }), field({ name: 'phone', owner: 'SettingsForm', record: 'Settings', file: 'src/settings.tsx' }), field({ name: 'phone', role: 'taken', record: 'Supplier', file: 'src/supplier.ts' })],
    [{ ...nobody, uses: [use('through', 'src/save.ts')] }],
  )
  expect(others).toEqual([])
  expect(found).toMatchObject({
    severity: 'warn', at: { file: 'schema.prisma', line: 10 }, datum: { key: 'User|user.contact.phone_number', role: 'kept' },
    message: 'User keeps a phone number ("phone"); nothing in the 812 files searched reads it. Stop asking for it and drop the column, or name who reads it: readBy in purposely.yml.',
  })
  expect(found?.related.map(one => `${one.at.file} ${one.message}`)).toEqual(['src/settings.tsx also asked for as SettingsForm.phone', 'src/save.ts written, checked or handed on here'])
})

test('that it is shown again to be edited is said', () => {
  expect(find([column({ name: 'phone' })], [{ ...nobody, uses: [use('shown-again', 'src/settings.tsx')] }]).map(one => one.message)).toEqual([
    'User keeps a phone number ("phone"); in the 812 files searched it is only shown again to be edited. Drop the column, or name who reads it: readBy in purposely.yml.',
  ])
})

test('one finding a datum, whatever columns hold it', () => {
  const found = find([column({ name: 'phone' }), column({ name: 'phone2', at: at(11) })], [nobody, { ...nobody, name: 'phone2' }])
  expect(found.map(one => one.related.map(other => other.message))).toEqual([['also kept as User.phone2']])
  expect(find([column({ name: 'phone' }), column({ name: 'phone2', at: at(11) })], [nobody, { ...nobody, name: 'phone2', uses: [use('read', 'src/a.ts')] }])).toHaveLength(1)
})

const purpose = (data: string): string => `purposes:\n  account: { description: Run the account., where: [User], data: { ${data} } }\n`

test('silent where it is read, where a read may be hidden, where it is only asked for, and where somebody reads it outside', () => {
  const kept = [column({ name: 'phone' })]
  expect(find(kept, [{ ...nobody, uses: [use('read', 'src/a.ts')] }])).toEqual([])
  expect(find(kept, [{ ...nobody, doubts: [{ what: 'user[key] may be any field' }] }])).toEqual([])
  expect(find([field({ name: 'phone' })], [{ ...nobody, record: 'Registration' }])).toEqual([])
  expect(find([column({ name: 'phone', confidence: 'low' })], [nobody])).toEqual([])
  expect(find(kept, [nobody], purpose('phone_number: { readBy: billing }'))).toEqual([])
  expect(find(kept, [nobody], purpose('phone_number')).map(one => one.message)).toEqual([
    'User keeps a phone number ("phone"); nothing in the 812 files searched reads it. Drop the column, or name who reads it: readBy of phone_number (purposely.yml:3).',
  ])
  expect(reconcileProgram({ ...placed({ data: kept }), title }, [code], () => 'warn')).toEqual([])
})
