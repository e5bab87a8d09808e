import { expect, test } from 'vitest'
import { field, send } from '../reconcile/make.js'
import { answeredIn, type Item } from './apple.js'
import { exported, factsOf, manifest, textOf } from './make.js'

const app = factsOf({ manifest, data: [field({ name: 'email', category: 'user.contact.email' }), send({ name: 'id', category: 'user.unique_id', slot: 'id' })] })

interface Config { ios?: { bundleIdentifier?: string; privacyManifests?: { NSPrivacyCollectedDataTypes?: Item[]; NSPrivacyAccessedAPITypes?: unknown[] } }; name?: string; slug?: string }
const read = (text: string): { expo?: Config } & Config => JSON.parse(text) as { expo?: Config } & Config
const itemsIn = (config: Config | undefined): Item[] => config?.ios?.privacyManifests?.NSPrivacyCollectedDataTypes ?? []

const standing = `{
    "expo": {
        "name": "Shop", "slug": "shop",
        "ios": {
            "bundleIdentifier": "org.example.shop",
            "privacyManifests": {
                "NSPrivacyAccessedAPITypes": [{ "NSPrivacyAccessedAPIType": "NSPrivacyAccessedAPICategoryUserDefaults", "NSPrivacyAccessedAPITypeReasons": ["CA92.1"] }],
                "NSPrivacyCollectedDataTypes": [
                    {
                        "NSPrivacyCollectedDataType": "NSPrivacyCollectedDataTypeEmailAddress",
                        "NSPrivacyCollectedDataTypeLinked": true,
                        "NSPrivacyCollectedDataTypeTracking": false,
                        "NSPrivacyCollectedDataTypePurposes": ["NSPrivacyCollectedDataTypePurposeOther"]
                    }
                ]
            }
        }
    }
}
`

test('a new file: what a person has to answer is null', async () => {
  const items = itemsIn(read(await textOf('expo', app)).expo)
  expect(answeredIn(items)).toEqual([])
  expect(items[0]).toEqual({
    NSPrivacyCollectedDataType: 'NSPrivacyCollectedDataTypeEmailAddress', NSPrivacyCollectedDataTypeLinked: null, NSPrivacyCollectedDataTypeTracking: null,
    NSPrivacyCollectedDataTypePurposes: ['NSPrivacyCollectedDataTypePurposeAppFunctionality'],
  })
})

test('a file that stands keeps what it has, and its layout', async () => {
  const text = await textOf('expo', app, { template: standing })
  const items = itemsIn(read(text).expo)
  expect(answeredIn(items)).toEqual(['NSPrivacyCollectedDataTypeEmailAddress'])
  expect(items[0]?.NSPrivacyCollectedDataTypePurposes).toEqual(['NSPrivacyCollectedDataTypePurposeOther', 'NSPrivacyCollectedDataTypePurposeAppFunctionality'])
  const [before = ''] = standing.split('"NSPrivacyCollectedDataTypes"')
  expect(text.startsWith(before)).toBe(true)
  expect((await exported('expo', app, { template: text })).output).toBe(text)
})

test('a configuration without "expo" above it is filled where it stands; other keys stay', async () => {
  const config = read(await textOf('expo', app, { template: '{ "name": "Shop", "ios": { "bundleIdentifier": "x" } }\n' }))
  expect(config).toMatchObject({ name: 'Shop', ios: { bundleIdentifier: 'x' } })
  expect(itemsIn(config).length).toBe(2)
  expect(config.expo).toBeUndefined()
})

test.each(['', '[1]', '{ "expo": ', 'module.exports = {}'])('what is no configuration is refused: %j', async template => {
  await expect(exported('expo', app, { template })).rejects.toThrow(/^is no JSON object: /)
})

test('of nothing nothing is written', async () => {
  expect(await textOf('expo', factsOf({}), { template: standing })).toBe(standing)
})
