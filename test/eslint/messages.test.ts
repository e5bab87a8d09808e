import { expect, test } from 'vitest'
import { check } from './agreement.js'
import { linterOf } from './lint.js'
import { projectWith } from './project.js'

const form = `export const JoinForm = () => <form><TextField name="f1" label={t('join.f1')} /></form>\n`

test('the editor understands translation keys as the command line does, and follows changes of their texts', async () => {
  const project = projectWith({ 'purposely.yml': 'version: 1\npurposes: {}\n', 'src/join-form.tsx': form, 'locales/de.json': '{ "join": { "f1": "Spaltenbreite" } }' })
  try {
    const lint = linterOf(project)
    const messages = async (): Promise<string[]> => (await lint('src/join-form.tsx')).map(({ message }) => message)
    expect(await messages()).toEqual([])
    project.write('locales/de.json', '{ "join": { "f1": "Geburtsdatum" } }')
    const told = await messages()
    expect(told).toEqual([expect.stringContaining('("f1": label "Geburtsdatum")')])
    expect((await check(project)).map(({ message }) => message)).toEqual(told)
    // a language that is preferred comes beside it
    project.write('locales/en.json', '{ "join": { "f1": "Phone number" } }')
    expect(await messages()).toEqual([expect.stringContaining('("f1": label "Phone number")')])
    project.write('locales/en.json', '{')
    expect(await messages()).toEqual([])
  } finally {
    project.remove()
  }
})
