import { expect, test } from 'vitest'
import { check, folder, purposely, type Checked } from './project.js'

const told = ({ findings }: Checked): string[] => findings.map(one => `${one.file}:${one.line} ${one.code}`).sort()
const manifest = 'version: 1\npurposes: {}\n'

/** A file of each language that holds two data, of which a comment keeps the first back. */
const files: Record<string, string> = {
  'schema.prisma': 'model Guest {\n  id Int @id\n  // eslint-disable-next-line purposely/require-purpose -- the hotel itself asked\n  phone String\n  birthday DateTime\n}\n',
  'schema.graphql': 'input VisitorInput {\n  # eslint-disable-next-line purposely/require-purpose -- the hotel itself asked\n  phone: String\n  birthday: String\n}\n',
  'tables.sql': 'create table lodgers (\n  id int,\n  -- eslint-disable-next-line purposely/require-purpose -- the hotel itself asked\n  phone text,\n  birthday date\n);\n',
  'form.pug': 'form#tenant\n  //- eslint-disable-next-line purposely/require-purpose -- the hotel itself asked\n  input(type="tel" name="phone")\n  input(name="birthday" autocomplete="bday")\n',
  'form.html': '<form name="boarder">\n<!-- eslint-disable-next-line purposely/require-purpose -- the hotel itself asked -->\n<input type="tel" name="phone">\n<input name="birthday" autocomplete="bday">\n</form>\n',
  'Form.vue': '<template>\n  <form name="sojourner">\n    <!-- eslint-disable purposely/require-purpose -- the hotel itself asked -->\n    <input type="tel" name="phone">\n    <!-- eslint-enable purposely/require-purpose -->\n    <input name="birthday" autocomplete="bday">\n  </form>\n</template>\n',
  'form.tsx': 'export const StayerForm = () => (\n  <form>\n    {/* oxlint-disable-next-line purposely/require-purpose -- the hotel itself asked */}\n    <input type="tel" name="phone" />\n    <input name="birthday" autoComplete="bday" />\n  </form>\n)\n',
}

test('a comment in the syntax of each language keeps its line back, and nothing else', async () => {
  const ran = await check(folder({ 'purposely.yml': manifest, ...files }))
  const lines = Object.entries(files).map(([file, text]) => `${file}:${text.split('\n').findIndex(line => line.includes('birthday')) + 1} require-purpose`)
  expect(told(ran)).toEqual(lines.sort())
})

test('the last line says how many are kept back, and a stale comment fails what warnings may not', async () => {
  const root = folder({
    'purposely.yml': manifest, 'form.tsx': files['form.tsx'] as string,
    // nothing in it would be looked at but for the comment
    'gone.ts': '// eslint-disable-next-line purposely/no-identifying-id -- the import needs it\nexport const gone = 1\n',
  })
  const whole = await purposely(root, ['check'])
  expect(whole.out).toContain('1 error, 1 warning · 1 disabled by comments · 0 unsure')
  expect(whole.out).toContain('gone.ts\n  1:1  warning  The comment disables purposely/no-identifying-id, which reports nothing there. Delete it.  no-stale-declaration')
  const narrowed = await purposely(root, ['check', 'gone.ts', '--max-warnings', '0'])
  expect(narrowed).toMatchObject({ code: 0 })
})
