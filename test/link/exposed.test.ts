import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { copy, purposely, repository } from '../cli/project.js'

/*
 * Whole programs below `exposed/`. A comment behind a call that fetches a whole record says how the finding begins, and which fields nobody in
 * the client reads. Nothing else may be reported.
 */
const programs = join(repository, 'test/link/exposed')

interface Found { code: string; file: string; line: number; message: string }

const findings = async (cwd: string, ...args: string[]): Promise<Found[]> =>
  (JSON.parse((await purposely(cwd, ['check', '--format', 'json', ...args])).out) as { findings: Found[] }).findings.filter(one => one.code === 'no-overfetch')

describe.each(readdirSync(programs))('%s', name => {
  const root = join(programs, name)
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map(path => path.replaceAll('\\', '/')).filter(path => /\.\w+$/.test(path))
  const wanted = files.flatMap(path => readFileSync(join(root, path), 'utf8').split('\n').flatMap((line, index) => {
    const said = / expect: (.*)$/.exec(line)?.[1]
    return said === undefined ? [] : [[`${path}:${index + 1}`, said.trim()] as const]
  }))

  test('reports whole records of which the client reads only some fields, and nothing else', async () => {
    const found = await findings(copy(root))
    expect(found.map(one => `${one.file}:${one.line}`).sort()).toEqual(wanted.map(([place]) => place).sort())
    for (const one of found) {
      const says = new Map(wanted).get(`${one.file}:${one.line}`) ?? ''
      const [, unread = ''] = /of the client reads? (.*?)\. Select/.exec(one.message) ?? []
      // what it advises to select is none of what it says that nobody reads
      const [, advised = ''] = /Select what is read \((.*?)\)/.exec(one.message) ?? []
      expect.soft(advised.split(/, | and /).filter(name => unread.split(/, | and /).includes(name)), one.message).toEqual([])
      expect.soft(`${one.message.slice(0, says.lastIndexOf(' ')).split(/ (?:returns|hands)/)[0]} ${unread}`, one.message).toBe(says.replace(/ MemberCard/, ''))
    }
  })
})

test('nothing is looked for in a run of some files', async () => {
  expect(await findings(copy(join(programs, 'express-react')), 'server')).toEqual([])
})
