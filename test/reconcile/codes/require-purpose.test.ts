import { expect, test } from 'vitest'
import { at, field, inFiles, messages, send, speaking } from '../make.js'

const manifest = `
purposes:
  comments:
    description: Let people discuss.
    where: [Comment]
    data: { name, free_text }
  account:
    description: Let people sign in.
    where: [User]
    data: { email }
`

test('a form field that nobody declared names the evidence and the command', () => {
  const phone = field({
    name: 'phone',
    words: [{ kind: 'identifier', text: 'phone' }, { kind: 'label', text: 'Phone' }],
    because: [{ kind: 'identifier', text: 'phone', says: 'phone number', weight: 2 }, { kind: 'type', text: 'tel', says: 'phone number', weight: 3 }],
  })
  expect(messages('require-purpose', { manifest, data: [phone] })).toEqual([
    'RegistrationForm asks for a phone number ("phone": type="tel", label "Phone"); no purpose lists it here. '
    + 'Remove it, or say why: npx purposely declare RegistrationForm.phone',
  ])
})

test('a name that does not tell its record is shown with it; words that only repeat the name, or come from the manifest, are not', () => {
  const data = [field({ name: 'token', owner: 'delete', record: 'Comment', role: 'checked', category: 'user.authorization.credentials',
    because: [{ kind: 'label', text: 'token', says: 'token', weight: 1 }, { kind: 'comment', text: 'Comment.token', says: 'purposely.yml declares it', weight: 1 }] })]
  expect(messages('require-purpose', { manifest, data })[0]).toContain('delete (Comment) accepts a secret or token ("token"). ')
})

test('a file of the same name that a purpose lists it for may have moved', () => {
  const moved = `
purposes:
  letters:
    description: Send the letter.
    where: [src/email-form.tsx, Letter]
    data: { phone_number }
`
  const data = [field({ name: 'phone', file: 'src/forms/email-form.tsx', owner: 'EmailForm', record: '' })]
  const [message] = messages('require-purpose', { manifest: moved, data })
  expect(message).toContain('no purpose lists it here ("letters" lists it for src/email-form.tsx (purposely.yml:6): if that file has moved, write src/forms/email-form.tsx there).')
  const other = [field({ name: 'phone', file: 'src/forms/other-form.tsx', owner: 'EmailForm', record: '' })]
  expect(messages('require-purpose', { manifest: moved, data: other })[0]).toContain('("letters" lists phone_number, but for src/email-form.tsx and Letter only)')
})

test('where purposes speak but do not list it, they and their line are named', () => {
  const email = field({ name: 'email', owner: 'Comment', role: 'kept', category: 'user.contact.email' })
  const [finding] = inFiles({ manifest, data: [email] }).filter(each => each.code === 'require-purpose')
  expect(finding?.message).toBe('Comment keeps an e-mail address ("email"). "comments" lists name and free_text; "account" lists email, but for User only. '
    + 'Remove it, or add email to "comments" (purposely.yml:4): npx purposely declare Comment.email --purpose comments')
  expect(finding?.related).toEqual([{ message: '"comments" lists name and free_text', at: expect.objectContaining({ file: 'purposely.yml', line: 4 }) }])
})

test('silent: declared, draft, types, unsure, not personal, sends, and without a manifest', () => {
  const declared = field({ name: 'email', owner: 'User', role: 'kept', category: 'user.contact.email' })
  expect(speaking({ manifest, data: [declared] })).toEqual([])
  expect(speaking({ manifest: manifest + '    draft: true\n', data: [declared] })).toEqual([])
  expect(speaking({ manifest, data: [field({ name: 'phone', role: 'shaped' })] })).toEqual([])
  expect(speaking({ manifest, data: [field({ name: 'phone', confidence: 'low' })] })).toEqual([])
  expect(speaking({ manifest: `${manifest}fields:\n  Registration.*: { none: a machine's own number }\n`, data: [field({ name: 'phone' })] })).toEqual([])
  expect(speaking({ data: [field({ name: 'phone' })] })).toEqual([])
  expect(speaking({ manifest, data: [send({ name: 'toEmail' })] })).toEqual(['no-undeclared-recipient'])
})

test('one datum in a file is one finding at the most telling place', () => {
  const data = [
    field({ name: 'phone', owner: 'registrationSchema', record: 'Registration', role: 'checked', at: at(3) }),
    field({ name: 'phoneNumber', owner: 'RegistrationEntity', record: 'Registration', role: 'kept', at: at(5) }),
    field({ name: 'phone', at: at(30) }),
  ]
  const findings = inFiles({ manifest, data })
  expect(findings.map(finding => [finding.at.line, finding.related.map(each => `${each.at.line} ${each.message}`)])).toEqual([
    [30, ['5 also kept as RegistrationEntity.phoneNumber', '3 also checked as registrationSchema.phone']],
  ])
})

test('a control and the schema behind it are one datum though their records differ', () => {
  const control = field({ name: 'phone', owner: 'Page', record: 'Page', checkedBy: ['signupSchema'], at: at(30) })
  const key = field({ name: 'phone', owner: 'signupSchema', record: 'Signup', role: 'checked', at: at(3) })
  expect(speaking({ manifest, data: [key, control] })).toEqual(['require-purpose'])
  expect(speaking({ manifest, data: [key, { ...control, checkedBy: ['otherSchema'] }] })).toEqual(['require-purpose', 'require-purpose'])
})

test('a nameless schema belongs to the one form of the file that asks for the same, but not to one of two', () => {
  const key = field({ name: 'phone', owner: 'formSchema', record: '', role: 'checked', at: at(3) })
  const one = field({ name: 'phone', owner: 'Page', record: 'Page', at: at(30) })
  const two = field({ name: 'phone', owner: 'OtherPage', record: 'OtherPage', at: at(60) })
  expect(speaking({ manifest, data: [key, one] })).toHaveLength(1)
  expect(speaking({ manifest, data: [key, one, two] })).toHaveLength(3)
})

test('two forms in one file are two data', () => {
  const data = [field({ name: 'phone', at: at(10) }), field({ name: 'phone', owner: 'LoginForm', record: 'Login', at: at(40) })]
  expect(inFiles({ manifest, data }).map(finding => finding.fingerprint)).toEqual([
    'require-purpose|src/signup.tsx#RegistrationForm.phone|user.contact.phone_number',
    'require-purpose|src/signup.tsx#LoginForm.phone|user.contact.phone_number',
  ])
})

test('a control is declared where the schema behind it is, and the other way round', () => {
  const control = field({ name: 'email', owner: 'Page', record: 'Page', category: 'user.contact.email', checkedBy: ['userSchema'], at: at(30) })
  const key = field({ name: 'email', owner: 'userSchema', record: 'User', category: 'user.contact.email', role: 'checked', at: at(3) })
  expect(speaking({ manifest, data: [key, control] })).toEqual([])
  expect(speaking({ manifest, data: [{ ...key, owner: 'pageSchema', record: 'PageInput' }, { ...control, owner: 'UserForm', record: 'User', checkedBy: ['pageSchema'] }] })).toEqual([])
  expect(speaking({ manifest, data: [control] })).toEqual(['require-purpose'])
})

const above = { at: 703, before: '    // ', after: '\n' }

test('drops the datum where its detector can, and tags it with the purpose that lists the category', () => {
  const email = field({ name: 'email', file: 'src/guest.ts', owner: 'Guest', record: 'Guest', role: 'kept', category: 'user.contact.email', at: at(8, 5), comment: above,
    edits: { drop: { start: 700, end: 720, text: '' } } })
  const [finding] = inFiles({ manifest, data: [email] })
  expect(finding?.suggestions).toEqual([
    { message: 'Remove "email".', edits: [{ start: 700, end: 720, text: '' }] },
    { message: 'Say that "email" serves "account".', edits: [{ start: 703, end: 703, text: '    // @purpose account\n' }] },
  ])
})

test('a tag for each purpose that lists it, at most four, and none where no comment may stand or no name can be read back', () => {
  const email = field({ name: 'email', category: 'user.contact.email', comment: { at: 7, before: '{/* ', after: ' */}\n' } })
  const listing = ['a', '"b*/"', 'd', 'e', 'f', 'g'].map(name => `  ${name}: { description: Write., where: [Letter], data: [email] }`)
  const given = { manifest: `purposes:\n${listing.join('\n')}`, data: [email] }
  expect(inFiles(given)[0]?.suggestions.map(({ edits }) => edits[0]?.text)).toEqual(['a', 'd', 'e', 'f'].map(name => `{/* @purpose ${name} */}\n`))
  expect(inFiles({ ...given, data: [field({ name: 'email', category: 'user.contact.email' })] })[0]?.suggestions).toEqual([])
})

test('no tag of a purpose that would have it demanded less', () => {
  const email = field({ name: 'email', category: 'user.contact.email', required: true, comment: above })
  const optional = manifest.replace('data: { email }', 'data: { email? }')
  expect(inFiles({ manifest: optional, data: [email] })[0]?.suggestions).toEqual([])
  expect(inFiles({ manifest: optional, data: [{ ...email, required: false }] })[0]?.suggestions).toHaveLength(1)
})

test('names of the analysed code can neither break the line nor the shell', () => {
  const [message] = messages('require-purpose', { manifest, data: [field({ name: 'pho\u001b[31mne\n$(x)\'' })] })
  expect(message).not.toMatch(/[\u0000-\u001f]/)
  expect(message).toContain(`npx purposely declare 'RegistrationForm.pho [31mne $(x)'\\'''`)
})
