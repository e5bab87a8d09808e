import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { allotments, bareShop, clinic, type Change } from './apps.js'
import { allotmentsChanges, clinicChanges, shopChanges } from './changes.js'
import { asJson, check, checkAll, copy, edit, errorsOf, folder, inTurn, purposely, read, reading } from './project.js'

const applications = [
  { name: 'Next, react-hook-form, Formik, zod, Prisma', make: bareShop, leaks: true, changes: shopChanges },
  { name: 'Express, Mongoose, pug', make: () => folder(allotments), leaks: false, changes: allotmentsChanges },
  { name: 'Nest, TypeORM, class-validator', make: () => folder(clinic), leaks: true, changes: clinicChanges },
]

/** The lines of a text that stand, in order, in another; the rest are what changed. */
function linesLost(before: string, after: string): string[] {
  const lines = after.split('\n')
  let from = 0
  return before.split('\n').filter(line => {
    const index = lines.indexOf(line, from)
    if (index >= 0) from = index + 1
    return index < 0
  })
}

describe.each(applications)('an application nobody prepared: $name', ({ make, leaks, changes }) => {
  let drafted: Promise<string> | undefined
  /** The application after `init`, made once. */
  const ready = (): Promise<string> => drafted ??= (async () => {
    const root = make()
    const { code, out, err } = await purposely(root, ['init'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^Wrote purposely\.yml: \d+ purposes and \d+ recipients, all drafts, for \d+ data in \d+ files\.$/m)
    return root
  })()

  test.concurrent('init writes the manifest, the inventory, and a baseline if there are leaks; check is green afterwards', async () => {
    const root = await ready()
    expect(existsSync(join(root, 'purposely.baseline.json'))).toBe(leaks)
    expect(read(root, 'docs/data-inventory.md')).toMatch(/^# /)
    const before = read(root, 'purposely.yml')
    const [first, again, printed] = await inTurn([asJson, ['init'], ['init', '--stdout']].map(args => ({ cwd: root, args })))
    const checked = reading(first!)
    expect(errorsOf(checked)).toEqual([])
    expect(checked).toMatchObject({ code: 0, problems: [], stats: { errors: 0 } })
    expect(checked.observations.filter(row => row.state === 'undeclared' && row.role !== 'sent')).toEqual([])
    // a second time it replaces nothing unasked
    expect(again).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^purposely: purposely\.yml stands already: .*\n$/) })
    expect(read(root, 'purposely.yml')).toBe(before)
    expect(printed!.out).toBe(before)
  })

  test.concurrent('each change that asks, keeps or sends more makes it red', async () => {
    const root = await ready()
    const folders = changes.red.map(({ make: apply }) => {
      const changed = copy(root)
      apply(changed)
      return changed
    })
    const checked = await checkAll(folders)
    changes.red.forEach(({ what, brings }, index) => {
      expect(errorsOf(checked[index]!), what).toContain(brings)
      expect(checked[index]!.code, what).toBe(1)
    })
  })

  test.concurrent('what changes nothing that is collected keeps it green', async () => {
    const root = await ready()
    const together = copy(root)
    const folders = changes.harmless.map(({ make: apply }) => {
      const changed = copy(root)
      apply(changed)
      apply(together)
      return changed
    })
    const [all, ...checked] = await checkAll([together, ...folders])
    // the committed inventory knows data by the names of code: whoever renames one writes it anew
    const named = (errors: readonly string[]): string[] => errors.filter(one => !one.endsWith(' no-stale-inventory'))
    changes.harmless.forEach(({ what }, index) => {
      const isRename = /renamed|moved/.test(what)
      const errors = errorsOf(checked[index]!)
      expect(isRename ? named(errors) : errors, what).toEqual([])
      if (!isRename) expect(checked[index]!.code, what).toBe(0)
    })
    expect(named(errorsOf(all!))).toEqual([])
  })

  test.concurrent('declare makes a red one green, and leaves every other line as it was', async () => {
    const root = copy(await ready())
    // a manifest as people leave it behind
    const kept = read(root, 'purposely.yml')
    writeFileSync(join(root, 'purposely.yml'), kept.replace('purposes:\n', '# ours: ask Ada before you touch it   \npurposes:   # in the order of the alphabet\n\n') + '\n# the end\n')
    const meant = changes.red.filter((one): one is Change & { declare: string[] } => one.declare !== undefined)
    expect(meant.length).toBeGreaterThan(2)
    for (const { make: apply } of meant) apply(root)
    expect((await check(root)).code).toBe(1)
    const before = read(root, 'purposely.yml')
    const ran = await inTurn(meant.map(({ declare }) => ({ cwd: root, args: ['declare', ...declare] })))
    meant.forEach(({ what }, index) => {
      const { code, out, err } = ran[index]!
      expect({ code, err: err.replace('Wrote docs/data-inventory.md.\n', '') }, `${what}: ${err}`).toEqual({ code: 0, err: '' })
      expect(out, what).toMatch(/^Declared in purposely\.yml: .*\.\n$/)
    })
    // one line takes the key, one the place; everything else stands byte for byte
    const lost = linesLost(before, read(root, 'purposely.yml'))
    expect(lost.length, lost.join('\n')).toBeLessThanOrEqual(meant.length)
    for (const line of lost) expect(line).toMatch(/^ +(where|data|receives|calls): [[{]|^  \w+: \{ .*\}|^ {6}\S/)
    const checked = await check(root)
    expect(errorsOf(checked)).toEqual([])
    expect(checked.code).toBe(0)
  })
})

test.concurrent('once a draft is confirmed, what it lists with "?" may not be demanded', async () => {
  const root = folder(clinic)
  expect((await purposely(root, ['init'])).code).toBe(0)
  const draft = read(root, 'purposely.yml')
  expect(draft).toContain('phone_number?')
  const demand = (): void => { edit(root, 'src/users/create-user.dto.ts', '  @IsOptional()\n  @IsString()\n  phone?: string', '  @IsString()\n  phone: string') }
  demand()
  await purposely(root, ['inventory'])
  expect((await check(root, '--max-warnings', '1000')).findings).toEqual([])
  writeFileSync(join(root, 'purposely.yml'), draft.replace(/^ +draft: true\n|, draft: true/gm, '').replace(/TODO ?/g, ''))
  await purposely(root, ['inventory'])
  const { findings, manifestProblems } = await check(root)
  expect(manifestProblems).toEqual([])
  expect(findings.map(one => `${one.file} ${one.code} ${one.severity}`)).toEqual(['src/users/create-user.dto.ts no-needless-required warn'])
  expect((await purposely(root, ['check', '--max-warnings', '0'])).code).toBe(1)
  expect((await purposely(root, ['check', '--preset', 'strict'])).code).toBe(1)
})

test.concurrent('declare in a pipe says in one sentence what is missing, and writes nothing', async () => {
  const root = folder(clinic)
  await purposely(root, ['init'])
  edit(root, 'src/users/user.entity.ts', '  firstName: string\n', '  firstName: string\n\n  @Column()\n  dateOfBirth: Date\n')
  const before = read(root, 'purposely.yml')
  const sentences: [string[], RegExp][] = [
    [['User.dateOfBirth'], /^purposely: Say what a date of birth is for: add --purpose NAME \(account, .*\)\.\n$/],
    [['User.dateOfBirth', '--purpose', 'acount'], /^purposely: There is no purpose "acount"\. Did you mean account\? .*--description .*\n$/],
    [['User.birthday'], /^purposely: Nothing personal was found at User\.birthday\. .*--category KEY\.\n$/],
    [['User.dateOfBirth', '--purpose', 'account', '--category', 'birth'], /^purposely: "birth" is no data category.*\n$/],
    [[], /^purposely: declare takes a place, .*\n$/],
  ]
  const ran = await inTurn(sentences.map(([args]) => ({ cwd: root, args: ['declare', ...args] })))
  sentences.forEach(([, sentence], index) => {
    expect(ran[index]!.err).toMatch(sentence)
    expect(ran[index]).toMatchObject({ code: 2, out: '' })
  })
  expect(read(root, 'purposely.yml')).toBe(before)
})

test.concurrent('init --force drafts anew, and keeps what people taught about their code', async () => {
  const taught = `categories:
  # what we sell
  membership_tier: { parent: account, title: a membership tier, words: [tier] }   # since 2024
# our house's words
words:
  sozialnr: national_identification_number
components: { AppInput: { name: field } }
`
  const root = folder({
    'purposely.yml': `version: 1\n${taught}recipients:\n  crm: { for: [old], receives: [name], calls: [pushToCrm], packages: ['@acme/crm'], title: Acme CRM, kind: crm }\npurposes:\n  old: { description: x, where: [Gone], data: { name }, basis: contract, retention: x }\n`,
    'src/member-form.tsx': 'export const MemberForm = () => <form><AppInput field="tier" /><AppInput field="sozialnr" /></form>\n',
    'src/hand-over.ts': 'import { create } from \'@acme/crm\'\nexport const handOver = (member: Member) => create({ email: member.email, tier: member.tier })\n',
  })
  expect(await purposely(root, ['init', '--force'])).toMatchObject({ code: 0, err: '' })
  const draft = read(root, 'purposely.yml')
  expect(draft).toContain(taught)
  expect(draft).toMatch(/data: \{ national_identification_number, membership_tier \}/)
  expect(draft).toMatch(/crm:[^]*receives: \[email, membership_tier\][^]*calls: \[handOver, pushToCrm\][^]*packages: \['@acme\/crm'\][^]*title: Acme CRM[^]*kind: crm/)
  expect(draft).not.toContain('Gone')
  expect((await check(root, '--max-warnings', '1000')).findings).toEqual([])
})
