import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { read, repository } from '../cli/project.js'
import { workflowMistakes } from './github.js'

interface Job { needs?: string; permissions: Record<string, string>; steps: { uses?: string; run?: string }[] }

const file = '.github/workflows/release.yml'
const text = read(repository, file)
const workflow = parse(text) as { on: object; permissions: object; jobs: Record<'test' | 'publish', Job> }
const { test: tested, publish } = workflow.jobs

test('the release is a workflow as GitHub\'s own editor reads it', () => {
  expect(workflowMistakes(file, text)).toEqual([])
  expect(workflowMistakes(file, text.replace('runs-on', 'run-on'))).not.toEqual([])
})

test('actions are GitHub\'s own, pinned to commits, with the version they had beside them', () => {
  const used = [...text.matchAll(/uses: (.*)$/gm)].map(([, one]) => one)
  expect(used.length).toBe([...tested.steps, ...publish.steps].filter(step => step.uses !== undefined).length)
  expect(used.filter(one => !/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(one as string))).toEqual([])
})

test('only the job that publishes may ask for an identity: after the tests, without install scripts, with provenance', () => {
  expect([workflow.permissions, tested.permissions, publish.permissions]).toEqual([{}, { contents: 'read' }, { contents: 'read', 'id-token': 'write' }])
  expect(publish.needs).toBe('test')
  const commands = publish.steps.flatMap(step => step.run ?? [])
  for (const command of commands.filter(one => /^npm (ci|install|publish)/.test(one))) expect(command).toContain('--ignore-scripts')
  expect(commands.at(-1)).toMatch(/^npm publish .*--provenance/)
  expect(text).not.toMatch(/secrets\.|_TOKEN/)
})

test('known weaknesses and signatures of what is installed are looked at before', () => {
  expect(tested.steps.flatMap(step => step.run ?? [])).toEqual(['.ci/run', 'npm audit --omit=dev', 'npm audit signatures'])
})
