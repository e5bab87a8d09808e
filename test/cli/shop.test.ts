import { expect, test } from 'vitest'
import { check, read, shopFolder, type Checked } from './project.js'

/** The rows of the table in the example's README: `| # | file | line | code | what |`. */
const planted = read(shopFolder, 'README.md').split('\n').flatMap(line => {
  const [, number = '', file, row, code] = line.split('|').map(cell => cell.trim())
  return /^\d+$/.test(number) ? [`${file}:${row} ${code}`] : []
})

let checked: Promise<Checked> | undefined
const shop = (): Promise<Checked> => checked ??= check(shopFolder)

test.concurrent('the shop: every planted finding is found, where the table says, and nothing else', async () => {
  expect(planted.length).toBe(14)
  expect(new Set(planted).size).toBe(planted.length)
  const { findings, problems, manifestProblems, code, stats } = await shop()
  const found = findings.map(one => `${one.file}:${one.line} ${one.code}`)
  expect(found.toSorted()).toEqual(planted.toSorted())
  expect(problems).toEqual([])
  expect(manifestProblems).toEqual([])
  expect(code).toBe(1)
  expect(stats.errors).toBe(findings.filter(one => one.severity === 'error').length)
})

test.concurrent('the shop: what is related stands below a finding and is none of its own', async () => {
  const { findings } = await shop()
  const birth = findings.find(one => one.file.endsWith('registration-form.tsx'))
  expect(birth?.related.map(one => one.file)).toContain('src/lib/validation/account.ts')
  const places = findings.map(one => `${one.file}:${one.line}`)
  for (const related of findings.flatMap(one => one.related)) {
    if (related.file !== 'purposely.yml') expect(places).not.toContain(`${related.file}:${related.line}`)
  }
})
