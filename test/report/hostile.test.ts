import { stripVTControlCharacters } from 'node:util'
import markdownIt from 'markdown-it'
import { expect, test } from 'vitest'
import { formatNamed, formatNames } from '../../src/cli/formats.js'
import { rules } from '../../src/reconcile/about.js'
import type { CheckResult } from '../../src/types/index.js'
import { at } from '../reconcile/make.js'
import { finding, run } from './make.js'
import { commandsIn, xmlOf, type XmlElement } from './readers.js'

/** Names as a stranger may write them into the code, a path or the manifest. */
const names = [
  'two\nlines\r\nthree', '::error::gone', '##[error]gone', '::stop-commands::x', '%0A::error::gone', ']]>', '<script>alert(1)</script>', '"\'&<>', '\u001b[31mred\u001b[0m', '\u001b]0;owned\u0007',
  '\u202egnirts', '\ufeff\u2066x\u2069', '\0\u0001\u000b\ufffe\uffff\ud800', '| a | b |', '[x](https://evil.example)', '![x](https://evil.example)', '`code`', '@octocat #1', '{0} {{1}}', '$(rm -rf .)',
  '</details>', '-->', '# head', 'x'.repeat(10_000), '😀'.repeat(2000), '__proto__', '\\', '%', ' ',
]

/** Each name in every part of a result that reaches a report. */
const results: [name: string, result: CheckResult][] = names.map(name => {
  const file = `${name.startsWith('::') ? '' : 'src/'}${name.slice(0, 200)}.tsx`
  const other = { file, ...at(3) }
  const one = finding({
    file, message: `Form asks for ${name}.`, because: [{ kind: 'label', text: name, says: 'phone number', weight: 3 }], related: [{ message: name, at: other }], fingerprint: name,
    suggestions: [{ message: name, edits: [{ start: 0, end: 1, text: name }] }],
  })
  return [name, run({
    more: [one], texts: { [file]: `${name}\n${'phone\n'.repeat(12)}` }, problems: [{ file: `${file}b`, message: name, line: 1, column: 1 }],
    manifestProblems: [{ severity: 'error', message: `No key "${name}".`, file: 'purposely.yml', at: at(3) }],
    suppressed: [{ ...one, fingerprint: `${name}2`, suppression: { kind: 'comment', reason: name, at: other } }],
  })]
})

const options = { color: false, tool: { version: '1.0.0', page: 'https://example.org', rules } }
const reports = async (format: string): Promise<[name: string, output: string][]> => {
  const make = await formatNamed('findings', format)
  return results.map(([name, result]) => [JSON.stringify(name).slice(0, 40), [...make(result, options).output].join('')])
}

/** Whatever would steer a terminal, or turn the reading direction. */
const steering = /[\0-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/

test('every format is held to it', () => {
  expect(formatNames.findings).toEqual(['stylish', 'json', 'sarif', 'github', 'gitlab', 'junit', 'markdown'])
})

test('stylish: steers nothing, and no line of it is a command', async () => {
  for (const [name, output] of await reports('stylish')) {
    expect(output, name).not.toMatch(steering)
    expect(output.split('\n').filter(line => /^\s*::/.test(line)), name).toEqual([])
    expect(stripVTControlCharacters(output), name).toBe(output)
  }
})

test.each(['json', 'sarif', 'gitlab'])('%s: JSON without a raw control character', async format => {
  for (const [name, output] of await reports(format)) {
    expect(() => JSON.parse(output) as unknown, name).not.toThrow()
    expect(output, name).not.toMatch(/[\0-\x08\x0b-\x1f\ud800-\udfff](?<![\ud800-\udbff][\udc00-\udfff]|[\ud800-\udbff](?=[\udc00-\udfff]))/)
  }
})

test.each(['sarif', 'gitlab'])('%s: what a person is shown steers nothing and has an end', async format => {
  for (const [name, output] of await reports(format)) {
    const shown: string[] = []
    JSON.parse(output, (key, value: unknown) => {
      if (typeof value === 'string' && ['text', 'description', 'justification', 'uri', 'path'].includes(key)) shown.push(value)
      return value
    })
    const own = shown.filter(text => !text.includes('How to fix'))
    expect(own.length, name).toBeGreaterThan(2)
    for (const text of own.filter(one => !one.endsWith('.tsx') && !one.endsWith('.tsxb') && !names.includes(one))) {
      expect(text, name).not.toMatch(steering)
      expect(text.length, name).toBeLessThan(5000)
    }
  }
})

test('sarif: a URI is ASCII without a mark of its own, a message holds no link nobody made', async () => {
  for (const [name, output] of await reports('sarif')) {
    const uris = [...output.matchAll(/"uri":"([^"]*)"/g)].map(match => match[1] ?? '')
    expect(uris.length, name).toBeGreaterThan(2)
    for (const uri of uris) expect(uri, name).toMatch(/^[\w.~%/-]+$/)
    expect([...output.matchAll(/"(?:message|description)":\{"text":"((?:[^"\\]|\\.)*)"/g)].filter(match => match[1]?.includes('](https://evil')), name).toEqual([])
  }
})

test('github: the runner sees the annotations and nothing else', async () => {
  for (const [name, output] of await reports('github')) {
    expect(commandsIn(output).map(one => one.name), name).toEqual(['error', 'error', 'error', 'notice'])
    expect(output, name).not.toMatch(steering)
    for (const { properties, data } of commandsIn(output)) {
      expect(Object.keys(properties).filter(key => !['file', 'line', 'endLine', 'col', 'endColumn', 'title'].includes(key)), name).toEqual([])
      expect(data.length, name).toBeLessThan(5000)
    }
  }
})

test('junit: XML that a strict parser takes, of the elements it has anyway', async () => {
  const shapes = (await reports('junit')).map(([name, output]) => {
    const shape = (element: XmlElement): string => `${element.name}(${element.children.map(shape).sort().join()})`
    expect(output, name).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/)
    return shape(xmlOf(output))
  })
  expect(new Set(shapes).size).toBe(1)
})

test('markdown: renders to the elements it has anyway, and to no image, script or foreign link', async () => {
  const renderer = markdownIt({ html: true, linkify: true })
  const shapes = (await reports('markdown')).map(([name, output]) => {
    const html = renderer.render(output).replaceAll('<!-- -->', '')
    expect(output, name).not.toMatch(steering)
    expect(html, name).not.toMatch(/<img|<script|<h1|evil\.example"|href="mailto/)
    expect(html.match(/href="(?!https:\/\/github\.com\/purposely\/|src\/|%3A%3A|purposely\.yml)/g), name).toBeNull()
    return [...html.matchAll(/<(\/?\w+)/g)].map(match => match[1]).join(' ')
  })
  expect(new Set(shapes).size).toBe(1)
})
