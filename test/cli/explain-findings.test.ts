import { expect, test } from 'vitest'
import { folder, purposely } from './project.js'

const schema = "import mongoose from 'mongoose'\nconst memberSchema = new mongoose.Schema({\n  name: String,\n  phone: String,\n})\nexport const Member = mongoose.model('Member', memberSchema)\n"
const page = [
  "import { Member } from '../member'",
  'export async function getServerSideProps() {',
  '  const members = await Member.find({ active: true })',
  '  return { props: { members: JSON.parse(JSON.stringify(members)) } }',
  '}',
  'export default function Members({ members }: { members: { name: string }[] }) {',
  '  return <ul>{members.map(member => <li key={member.name}>{member.name}</li>)}</ul>',
  '}',
].join('\n')
const join = [
  "import mongoose from 'mongoose'",
  'const guestSchema = new mongoose.Schema({',
  '  email: String,',
  '  birthday: Date,',
  '})',
  "export const Guest = mongoose.model('Guest', guestSchema)",
  'export async function join(body: { email: string; birthday: string }) {',
  '  await Guest.create({ email: body.email, birthday: body.birthday })',
  '}',
  'export async function Greeting({ id }: { id: string }) {',
  '  const guest = await Guest.findById(id)',
  '  return <p>Welcome, {guest.email}</p>',
  '}',
].join('\n')
const explained = async (root: string, ...args: string[]): Promise<string> => (await purposely(root, ['explain', ...args])).out

test.concurrent('a line says each finding that stands in it, also those that only the whole program gives', async () => {
  const root = folder({ 'purposely.yml': 'version: 1\nfindings: { no-overfetch: warn, require-purpose: off }\n', 'src/member.ts': schema, 'src/pages/members.tsx': page })
  const fetched = await explained(root, 'src/pages/members.tsx:3')
  expect(fetched).toMatch(/^src\/pages\/members\.tsx:3 {2}warning no-overfetch: .*of the client reads phone/)
  expect(fetched).not.toContain('no field of a form or model')
  const kept = await explained(root, 'src/member.ts:4')
  expect(kept).toMatch(/^src\/member\.ts:4 {2}warning no-overfetch \(told at src\/pages\/members\.tsx:3\): /)
  expect(kept).toContain('  State: ')
})

test.concurrent('by the preset that is asked for; and a line without a finding says what it holds', async () => {
  const root = folder({ 'purposely.yml': 'version: 1\nfindings: { require-purpose: off }\n', 'src/join.tsx': join })
  expect(await explained(root, 'src/join.tsx:4')).not.toContain('no-unused-data')
  expect(await explained(root, 'src/join.tsx:4', '--preset', 'strict')).toMatch(/^src\/join\.tsx:4 {2}warning no-unused-data: .*nothing in the 1 file searched reads it\./)
  expect(await explained(root, 'src/join.tsx:1')).toBe('src/join.tsx:1: no field of a form or model and nothing that is sent stands here.\n')
})
