import { parse } from 'plist'
import { expect, test } from 'vitest'
import { categories } from '../../src/taxonomy/categories.js'
import { appleTypes } from '../../src/taxonomy/crosswalks/apple.js'
import { usesElsewhere } from '../../src/taxonomy/crosswalks/uses.js'
import { dataUses } from '../../src/taxonomy/uses.js'
import { field, send } from '../reconcile/make.js'
import { answeredIn, applePurposeNames, appleTypeNames, type Item } from './apple.js'
import { exported, factsOf, hostileNames, manifest, textOf } from './make.js'

interface Manifest { NSPrivacyTracking?: boolean; NSPrivacyTrackingDomains?: string[]; NSPrivacyCollectedDataTypes?: Item[]; NSPrivacyAccessedAPITypes?: unknown[] }
const read = (text: string): Manifest => parse(text) as unknown as Manifest
const itemOf = (text: string, type: string): Item | undefined => read(text).NSPrivacyCollectedDataTypes?.find(item => item.NSPrivacyCollectedDataType === `NSPrivacyCollectedDataType${type}`)

const app = factsOf({
  manifest,
  data: [
    field({ name: 'email', category: 'user.contact.email' }), field({ name: 'prompt', category: 'user.behavior', owner: 'Visit', role: 'kept' }),
    send({ name: 'id', category: 'user.unique_id', slot: 'id' }),
  ],
})

/** As Xcode writes one, with a type of an SDK's, an answered one, and what we know nothing of. */
const standing = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<!-- asked counsel on 3 March -->
	<key>NSPrivacyTracking</key>
	<false/>
	<key>NSPrivacyCollectedDataTypes</key>
	<array>
		<dict>
			<key>NSPrivacyCollectedDataType</key>
			<string>NSPrivacyCollectedDataTypeEmailAddress</string>
			<key>NSPrivacyCollectedDataTypeLinked</key>
			<true/>
			<key>NSPrivacyCollectedDataTypeTracking</key>
			<false/>
			<key>NSPrivacyCollectedDataTypePurposes</key>
			<array>
				<string>NSPrivacyCollectedDataTypePurposeOther</string>
			</array>
		</dict>
		<dict>
			<key>NSPrivacyCollectedDataType</key>
			<string>NSPrivacyCollectedDataTypeCrashData</string>
			<key>NSPrivacyCollectedDataTypeLinked</key>
			<false/>
			<key>NSPrivacyCollectedDataTypeTracking</key>
			<false/>
			<key>NSPrivacyCollectedDataTypePurposes</key>
			<array>
				<string>NSPrivacyCollectedDataTypePurposeAppFunctionality</string>
			</array>
		</dict>
	</array>
	<key>NSPrivacyAccessedAPITypes</key>
	<array>
		<dict>
			<key>NSPrivacyAccessedAPIType</key>
			<string>NSPrivacyAccessedAPICategoryUserDefaults</string>
			<key>NSPrivacyAccessedAPITypeReasons</key>
			<array><string>CA92.1</string></array>
		</dict>
	</array>
</dict>
</plist>
`

test('a new file: types and purposes, and no answer that no code gives', async () => {
  const { output, notes } = await exported('xcprivacy', app)
  const manifest = read(String(output))
  expect(answeredIn(manifest.NSPrivacyCollectedDataTypes ?? [])).toEqual([])
  expect(Object.keys(manifest)).toEqual(['NSPrivacyCollectedDataTypes'])
  expect(itemOf(String(output), 'EmailAddress')).toEqual({ NSPrivacyCollectedDataType: 'NSPrivacyCollectedDataTypeEmailAddress', NSPrivacyCollectedDataTypePurposes: ['NSPrivacyCollectedDataTypePurposeAppFunctionality'] })
  expect(itemOf(String(output), 'UserID')?.NSPrivacyCollectedDataTypePurposes).toEqual(['NSPrivacyCollectedDataTypePurposeAnalytics'])
  // nobody has stated a purpose
  expect(itemOf(String(output), 'ProductInteraction')?.NSPrivacyCollectedDataTypePurposes).toEqual([])
  expect(output).toContain('NSPrivacyCollectedDataTypeTracking, each true or false, and a purpose. -->')
  expect(notes).toEqual([
    'For a person to say, whether it is linked to somebody and whether it tracks: EmailAddress, ProductInteraction, UserID. NSPrivacyTracking and its domains, too.', 'ProductInteraction (behaviour) may be OtherUsageData instead.'])
})

test('a file that stands: all of it stays, byte for byte, and what is missing is put in', async () => {
  const { output, notes } = await exported('xcprivacy', app, { template: standing })
  const text = String(output)
  expect(answeredIn(read(text).NSPrivacyCollectedDataTypes ?? [])).toEqual(['NSPrivacyCollectedDataTypeEmailAddress', 'NSPrivacyCollectedDataTypeCrashData'])
  expect(itemOf(text, 'EmailAddress')).toEqual({ ...itemOf(standing, 'EmailAddress'), NSPrivacyCollectedDataTypePurposes: ['NSPrivacyCollectedDataTypePurposeOther', 'NSPrivacyCollectedDataTypePurposeAppFunctionality'] })
  expect(read(text)).toMatchObject({ NSPrivacyTracking: false, NSPrivacyAccessedAPITypes: read(standing).NSPrivacyAccessedAPITypes })
  // every line of it is still there, in order
  const lines = text.split('\n')
  let at = -1
  for (const line of standing.split('\n')) {
    at = lines.indexOf(line, at + 1)
    expect(at, line).toBeGreaterThanOrEqual(0)
  }
  expect(notes).toContain('Kept, though the code was not seen to collect it: CrashData.')
  // and a second time nothing
  expect((await exported('xcprivacy', app, { template: text })).output).toBe(text)
})

test.each([
  ['without the key', standing.replace(/\t<key>NSPrivacyCollectedDataTypes[^]*?\n\t<\/array>\n/, '')],
  ['with an empty list', standing.replace(/(<key>NSPrivacyCollectedDataTypes<\/key>\n\t)<array>[^]*?\n\t<\/array>/, '$1<array/>')],
  ['with an empty dictionary', '<plist version="1.0"><dict/></plist>'],
  ['on one line', '<plist version="1.0"><dict><key>NSPrivacyCollectedDataTypes</key><array></array></dict></plist>'],
  ['with the line ends of Windows', standing.replaceAll('\n', '\r\n')],
  ['indented by spaces, from the top on', standing.replace(/^(?=\t*<(?:\/?dict|key|\/?array|string|true|false))/gm, '\t').replaceAll('\t', '  ')],
])('a file %s', async (_, template) => {
  const text = await textOf('xcprivacy', app, { template })
  expect(read(text).NSPrivacyCollectedDataTypes?.map(item => item.NSPrivacyCollectedDataType.replace('NSPrivacyCollectedDataType', ''))).toEqual(expect.arrayContaining(['EmailAddress', 'UserID', 'ProductInteraction']))
  expect(text.includes('\r\n')).toBe(template.includes('\r\n'))
  expect(/[^\r]\n/.test(text) && template.includes('\r\n')).toBe(false)
  expect(await textOf('xcprivacy', app, { template: text })).toBe(text)
})

test.each([
  ['bplist00\u00d1', /^is a binary property list: /], ['', /^is no property list/], ['{"a": 1}', /^is no property list/], ['<plist><dict><key>a</key>', /^is no property list/], ['<plist><array/></plist>', /^is no property list/],
])('what is none: %j', async (template, sentence) => {
  await expect(exported('xcprivacy', app, { template })).rejects.toThrow(sentence)
})

test('every category and use has Apple\'s word for it', () => {
  expect(categories.filter(one => one.key.startsWith('user')).flatMap(one => appleTypes(one.key)).filter(type => !appleTypeNames.includes(type))).toEqual([])
  expect(categories.filter(one => one.key.startsWith('user') && appleTypes(one.key).length === 0).map(one => one.key)).toEqual(['user.childrens'])
  expect(dataUses.filter(use => use.key !== 'collect' && !applePurposeNames.includes(usesElsewhere(use.key)?.apple[0] ?? ''))).toEqual([])
  expect(new Set(categories.flatMap(one => appleTypes(one.key))).size).toBe(appleTypeNames.length)
})

test('names that would break it do not reach it; of nothing an empty list', async () => {
  const facts = factsOf({ data: hostileNames.map(name => field({ name, category: 'user.contact.email', record: name, owner: name, file: `${name.slice(0, 200)}.tsx` })) })
  expect(read(await textOf('xcprivacy', facts)).NSPrivacyCollectedDataTypes?.length).toBe(1)
  expect(read(await textOf('xcprivacy', factsOf({}))).NSPrivacyCollectedDataTypes).toEqual([])
})
