import { describe, expect, test } from 'vitest'
import { field, send } from '../reconcile/make.js'
import { exported, factsOf, hostileNames, manifest, textOf } from './make.js'
import { csvRows, xlsxRows } from './readers.js'

/** The ICO's template for controllers, sheet "Template", row 9. */
const icoHeads = ['Business function', 'Purpose of processing', 'Name and contact details of joint controller (if applicable)', 'Categories of individuals', 'Categories of personal data', 'Categories of recipients',
  'Link to contract with processor', 'Names of third countries or international organisations that personal data are transferred to (if applicable)',
  'Safeguards for exceptional transfers of personal data to third countries or international organisations (if applicable)', 'Retention schedule (if possible)',
  'General description of technical and organisational security measures (if possible)', 'Article 6 lawful basis for processing personal data', 'Article 9 condition for processing special category data',
  'Legitimate interests for the processing (if applicable)', 'Link to record of legitimate interests assessment (if applicable)', 'Rights available to individuals',
  'Existence of automated decision-making, including profiling (if applicable)', 'The source of the personal data (if applicable)', 'Link to record of consent', 'Location of personal data',
  'Data Protection Impact Assessment required?', 'Data Protection Impact Assessment progress', 'Link to Data Protection Impact Assessment', 'Has a personal data breach occurred?',
  'Link to record of personal data breach', 'Data Protection Act 2018 Schedule 1 Condition for processing', 'GDPR Article 6 lawful basis for processing', 'Link to retention and erasure policy document',
  'Is personal data retained and erased in accordance with the policy document?', 'Reasons for not adhering to policy document (if applicable)']

const shop = factsOf({
  manifest,
  data: [
    field({ name: 'email', category: 'user.contact.email', required: true }),
    field({ name: 'religion', category: 'user.demographic.religious_belief' }),
    field({ name: 'email', category: 'user.contact.email', role: 'kept', owner: 'User', file: 'prisma/schema.prisma' }),
    field({ name: 'gender', category: 'user.demographic.gender', role: 'kept', owner: 'Visit', file: 'prisma/schema.prisma' }),
    field({ name: 'maybe', category: 'user.name', owner: 'Thing', confidence: 'low' }),
    field({ name: 'nick', category: 'user.name.nickname', role: 'shaped', owner: 'Shape' }),
    send({ name: 'id', category: 'user.unique_id', slot: 'id' }), send({ name: 'email', category: 'user.contact.email', record: 'User' }),
  ],
})

/** A record by its heads. */
type Line = Record<string, string>
const linesOf = ([heads = [], , ...rows]: string[][]): Line[] => rows.map(row => Object.fromEntries(heads.map((head, column) => [head, row[column] ?? ''])))

describe('the columns of the ICO', () => {
  test('are its own, in their order, and each says where its cells come from', async () => {
    const [heads = [], marks = [], ...rows] = csvRows((await textOf('ropa', shop)).slice(1))
    expect(heads.slice(0, icoHeads.length)).toEqual(icoHeads)
    expect(marks.every(mark => /^(from (the code|purposely\.yml|the code and purposely\.yml)|to be filled in)$/.test(mark))).toBe(true)
    // what only a person knows is left to a person, everywhere
    const open = marks.flatMap((mark, column) => mark === 'to be filled in' ? [column] : [])
    expect(open.length).toBe(18)
    expect(rows.flatMap(row => open.map(column => row[column]))).toEqual(rows.flatMap(() => open.map(() => '')))
    expect(rows.every(row => row.length === heads.length)).toBe(true)
  })

  test('say what code and manifest say', async () => {
    const lines = linesOf(csvRows((await textOf('ropa', shop)).slice(1)))
    const of = (data: string): Line | undefined => lines.find(line => line['Categories of personal data']?.startsWith(data) === true)
    expect(of('E-mail address')).toMatchObject({
      'Purpose of processing': 'account: Let people sign in.', 'Categories of individuals': 'Customer', 'Categories of personal data': 'E-mail address (contact.email)',
      'Categories of recipients': 'PostHog (analytics, processor, not allowed by the manifest)', 'Retention schedule (if possible)': '1 year, 6 months',
      'Article 6 lawful basis for processing personal data': 'Article 6(1)(b) contract', 'Article 9 condition for processing special category data': '',
      'The source of the personal data (if applicable)': 'Data subject (src/signup.tsx:10)', 'Location of personal data': 'User (prisma/schema.prisma:10)', 'State in purposely.yml': 'declared',
    })
    expect(of('Religious belief')).toMatchObject({
      'Article 9 condition for processing special category data': 'Article 9(2)(a) explicit consent', 'Retention schedule (if possible)': '30 days', 'GDPR Article 6 lawful basis for processing': 'Article 6(1)(b) contract',
    })
    // what nobody has decided stays empty: TODO is no period, and a purpose that asks nobody says no source
    expect(of('User id')).toMatchObject({
      'Purpose of processing': 'analytics: See where people leave the shop.', 'Retention schedule (if possible)': '', 'The source of the personal data (if applicable)': '',
      'Categories of recipients': 'PostHog (analytics, processor); sentry (other, controller)',
      'Names of third countries or international organisations that personal data are transferred to (if applicable)': 'PostHog: US; sentry: Germany',
    })
    expect(of('Gender')).toMatchObject({ 'Purpose of processing': '', 'State in purposely.yml': 'undeclared', 'Location of personal data': 'Visit (prisma/schema.prisma:10)' })
    expect(of('Phone number')).toMatchObject({ 'State in purposely.yml': 'declared, not seen in the code', 'Seen in the code': '' })
    // unsure, and in types only: not what is held
    expect(lines.map(line => line['Categories of personal data'])).not.toEqual(expect.arrayContaining([expect.stringContaining('nickname')]))
    expect(lines.length).toBe(6)
  })
})

test('the form of the CNIL: an activity a line, data by its boxes, each with the time it is kept', async () => {
  const rows = csvRows((await textOf('ropa', shop, { columns: 'cnil' })).slice(1))
  const [account, analytics, none] = linesOf(rows)
  expect(account).toMatchObject({
    'Nom de l\'activité': 'account', 'Objectifs poursuivis': 'Let people sign in.', 'Données sensibles ? Oui/non': 'Oui',
    'Données sensibles': 'Données révélant les convictions religieuses ou philosophiques : religious belief (demographic.religious_belief)', 'Durée de conservation — Données sensibles': '30 jours',
    'État civil, identité, données d\'identification, images…': 'e-mail address (contact.email); phone number (contact.phone_number) [non vu dans le code]; name (name) [non vu dans le code]',
    'Durée de conservation — État civil, identité, données d\'identification, images…': '1 an, 6 mois', 'Numéro de Sécurité Sociale (ou NIR)': '',
    'Condition de l\'article 9 du RGPD': 'Article 9.2.a', 'Base légale (article 6 du RGPD)': 'Article 6.1.b : contrat',
    'Organismes externes': '', 'Sous-traitants': 'PostHog (analytics, processor, non autorisé par purposely.yml)',
  })
  expect(analytics).toMatchObject({
    'Sous-traitants': 'PostHog (analytics, processor)', 'Organismes externes': 'sentry (other, controller)', 'Données sensibles ? Oui/non': 'Non',
    'Transferts des données hors UE : organisme et pays': 'PostHog: US',
  })
  expect(none).toMatchObject({ 'Nom de l\'activité': '', 'État civil, identité, données d\'identification, images…': 'gender (demographic.gender) [non déclaré]' })
  expect(rows[1]?.filter(mark => mark === 'à compléter').length).toBe(12)
})

describe.each(['ico', 'cnil'])('names that would break it, in the columns of the %s', columns => {
  const hostile = factsOf({
    manifest: `purposes:\n${hostileNames.map((name, index) => `  p${index}:\n    description: ${JSON.stringify(name)}\n    where: [Form${index}]\n    data: [email]\n    subjects: [${JSON.stringify(name)}]\n    basis: consent\n    retention: ${JSON.stringify(`${name}.`)}\n`).join('')}`,
    data: hostileNames.flatMap((name, index) => [
      field({ name: 'email', category: 'user.contact.email', record: `Form${index}`, owner: `Form${index}`, file: `${name.slice(0, 300)}.tsx` }),
      field({ name: 'gender', category: 'user.demographic.gender', role: 'kept', record: name, owner: name, file: `${name.slice(0, 300)}.prisma` }),
    ]),
  })

  test('CSV: no cell is a formula, steers a terminal or is more than a cell', async () => {
    const text = await textOf('ropa', hostile, { columns })
    expect(text.startsWith('\ufeff')).toBe(true)
    const rows = csvRows(text.slice(1))
    expect(new Set(rows.map(row => row.length)).size).toBe(1)
    for (const cell of rows.flat()) {
      expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u)
      expect(cell).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\ufeff]/)
      expect(cell.length).toBeLessThan(32_769)
    }
    expect(rows.flat().some(cell => cell.startsWith('\'=1+1'))).toBe(true)
    expect(text).toContain('شارع')
  })

  test('XLSX: text that a strict parser reads, the same as in CSV, and what a person fills in colour', async () => {
    const { output } = await exported('ropa', hostile, { columns, format: 'xlsx' })
    const { cells, styles, formulas } = xlsxRows(output as Uint8Array)
    const rows = csvRows((await textOf('ropa', hostile, { columns })).slice(1))
    // the apostrophe is for those who read CSV: here text is text
    expect(cells).toEqual(rows.map(row => row.map(cell => cell.replace(/^'(?=[=+\-@＝\t\n])/u, ''))))
    expect(formulas).toBe(0)
    const open = /^(to be filled in|à compléter)$/
    for (const row of styles.slice(1)) expect(row.map(style => style === '3')).toEqual(cells[1]?.map(mark => open.test(mark)))
  })

  test('the same facts give the same bytes', async () => {
    const [one, other] = await Promise.all([exported('ropa', hostile, { columns, format: 'xlsx' }), exported('ropa', hostile, { columns, format: 'xlsx' })])
    expect(Buffer.from(one.output as Uint8Array).equals(Buffer.from(other.output as Uint8Array))).toBe(true)
    // no clock in it: each part is of the first day the format knows
    expect(Buffer.from(one.output as Uint8Array).readUInt16LE(12)).toBe(0x21)
  })
})

const categories = ['user.contact.email', 'user.name', 'user.demographic.gender', 'user.device.ip_address', 'user.contact.phone_number']
/** Made when the first test asks for it. */
let large: ReturnType<typeof factsOf> | undefined
const many = (): ReturnType<typeof factsOf> => large ??= factsOf({
  manifest: 'purposes:\n  all:\n    description: Everything.\n    where: [lib/]\n    data: [email, name, gender, ip_address, phone_number]\n    basis: consent\n    retention: P1D\n',
  data: Array.from({ length: 50_000 }, (_, index) => field({
    name: `f${index}`, role: 'kept', record: `Record${index}`, owner: `Record${index}`, file: index % 2 === 0 ? 'lib/a.ts' : 'other/b.ts', category: categories[index % 5] as string,
  })),
})

test.each([['csv', 'ico'], ['csv', 'cnil'], ['xlsx', 'ico'], ['xlsx', 'cnil']])('%s, %s: of nothing heads alone, of 50,000 data all', async (format, columns) => {
  const read = (output: string | Uint8Array): string[][] => typeof output === 'string' ? csvRows(output.slice(1)) : xlsxRows(output).cells
  expect(read((await exported('ropa', factsOf({}), { format, columns })).output).length).toBe(2)
  expect(many().inventory.data.length).toBe(50_000)
  const rows = read((await exported('ropa', many(), { format, columns })).output)
  expect(rows.length).toBe(2 + (columns === 'ico' ? 10 : 2))
  expect(rows.flat().join('\n')).toMatch(/Record0 \(lib\/a\.ts:10\).*; 4988 more|lib\/a\.ts:10/)
})

test('a workbook has a sheet for who is responsible, which is a person\'s to fill', async () => {
  for (const [columns, title] of [['ico', 'Controller'], ['cnil', 'Responsable du traitement']] as const) {
    const { sheets } = xlsxRows((await exported('ropa', shop, { columns, format: 'xlsx' })).output as Uint8Array)
    const { name, cells, styles } = sheets[1]!
    expect(name).toBe(title)
    expect(cells.length).toBe(6)
    // heads and marks, and four lines of which the first cell alone says something
    expect(cells.slice(2).map(row => row.slice(1).join(''))).toEqual(['', '', '', ''])
    expect(styles.slice(2).flatMap(row => row.slice(1)).every(style => style === '3')).toBe(true)
  }
})
