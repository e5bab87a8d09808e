import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { views } from '../../src/page/address.js'
import html from '../../src/report/html.js'
import { folder } from '../cli/project.js'
import { run } from '../report/make.js'
import { field, send } from '../reconcile/make.js'
import { open } from './browser.js'

/** Names as a stranger may write them into code, a path or the manifest. */
const names = [
  '<img src=x onerror=alert(1)>', '</script><script>alert(1)</script>', '<!--<script>', ']]>', '"\'&<>', '{{constructor.constructor("alert(1)")()}}', 'javascript:alert(1)', '\u001b[31mred\u001b[0m',
  '\u202egnirts', '\u2066x\u2069', '\0\u0001\u000b\ud800', '=HYPERLINK("https://evil.example")', '[x](https://evil.example)', '| a |', 'two\nlines', 'ב׀ גיל', 'العمر', '年齢', '__proto__', 'constructor', '%', '#', '?open=x&q=y', ' ', 'x'.repeat(5000), '😀'.repeat(300),
]
const quoted = JSON.stringify

/** Each name as record, field, file, purpose, recipient and text, in one page. */
const manifest = `purposes:
${names.map((name, index) => `  p${index}:
    description: ${quoted(`a${name}`)}
    where: [R${index}]
    data: { email: ${quoted(`b${name}`)} }
    basis: contract
    retention: ${quoted(`c${name}`)}
    benefit: ${quoted(`d${name}`)}
    subjects: [${quoted(`e${name}`)}]`).join('\n')}
recipients:
${names.map((name, index) => `  r${index}: { for: [p${index}], receives: [email], title: ${quoted(`f${name}`)}, region: ${quoted(`g${name}`)} }`).join('\n')}
`
const result = run({
  manifest,
  data: names.flatMap((name, index) => [
    field({ name, category: 'user.contact.email', owner: `R${index}`, record: `R${index}`, file: `src/${name}.tsx` }), field({ name, owner: name, record: name, file: `src/${index}.tsx` }),
    send({ name, sink: `r${index}`, record: name, file: `src/${index}.ts` }),
  ]),
  others: names.map((name, index) => ({ kind: 'gap', surface: 'sink', reason: 'computed', what: name, id: `g${index}`, file: `src/${index}.ts`, at: { start: 0, end: 1, line: 1, column: 1, endLine: 1, endColumn: 2 }, detector: 'test' })),
})
const output = html(result, {
  name: names[0] as string, base: names[1] as string, hosted: { links: 'https://code.example/', line: '#L', changed: new Set<string>() },
  since: {
    from: { ref: names[0] as string, commit: '0123456' }, to: {},
    changes: {
      begins: names.map(name => ({ deed: 'collect', record: name, category: 'user.name', state: 'undeclared', purposes: [name], places: [] })), ceases: [], gaps: { before: 1, after: 2 },
      renamed: names.map(name => ({ from: name, to: name })), rejudged: names.map(name => ({ record: name, category: name, before: 'unsure', after: 'not-personal', none: name, places: [] })),
    },
  },
}).output

test('hostile names stay text: nothing runs, loads, leaves or turns the reading direction', async () => {
  const file = join(folder(), 'page.html')
  writeFileSync(file, output)
  const { page, offences, go } = await open(file)
  for (const address of [...views, 'data?group=record', 'data?group=place', 'data?group=person&columns=why,retention,persons,sent,purposes']) {
    await go(address)
    await page.getByRole('heading', { level: 1 }).waitFor()
    for (const opener of await page.locator('.opener').all()) await opener.click()
    const seen = await page.evaluate(() => ({
      strange: [...document.querySelectorAll('img, iframe, object, embed, link, base, form[action], [onerror], [onclick], [style], script')].map(one => one.outerHTML.slice(0, 60)).filter(one => !/^<script( type="application\/json"|>)/.test(one)),
      links: [...document.querySelectorAll('a[href]')].map(one => one.getAttribute('href') ?? '').filter(href => !/^(#|https:\/\/code\.example\/)/.test(href)),
      text: document.body.innerText,
    }))
    expect(seen.strange, address).toEqual([])
    expect(seen.links, address).toEqual([])
    expect(seen.text, address).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/)
  }
  await go('data?group=record')
  const text = await page.locator('main').innerText()
  for (const name of ['<img src=x onerror=alert(1)>', '</script><script>alert(1)</script>', 'العمر', '年齢', '__proto__', '␛[31mred']) expect(text).toContain(name)
  expect(offences).toEqual([])
})

test('a search and an address of a stranger are text, too', async () => {
  const file = join(folder(), 'page.html')
  writeFileSync(file, output)
  const { page, offences } = await open(file, `data?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}&group=__proto__&sort=constructor&columns=toString&state=hasOwnProperty&deed=constructor`)
  await page.getByRole('heading', { level: 1, name: 'Data' }).waitFor()
  expect(await page.getByRole('searchbox').inputValue()).toBe('<img src=x onerror=alert(1)>')
  expect(await page.locator('img').count()).toBe(0)
  expect(offences).toEqual([])
})

test('same facts, same bytes; and the file holds no raw mark of a project', () => {
  expect(html(result, {}).output === html(structuredClone({ ...result, texts: undefined }) as never, {}).output).toBe(true)
  const facts = /<script type="application\/json" id="facts">(.*)<\/script>/.exec(output)?.[1] ?? ''
  expect(facts.includes('<')).toBe(false)
  expect(JSON.parse(facts)).toMatchObject({ name: names[0] })
  expect(output.match(/<script/g)?.length).toBe(2)
})

test('an empty run makes a page that says so', async () => {
  const file = join(folder(), 'page.html')
  writeFileSync(file, html(run({}), {}).output)
  const { page, offences, go } = await open(file)
  const said: string[] = []
  for (const view of views) {
    await go(view)
    await page.getByRole('heading', { level: 1 }).waitFor()
    said.push(await page.locator('main').innerText())
  }
  expect(said.join('\n')).toMatch(/0 pieces of personal data[^]*There is no purposely.yml[^]*nothing is left[^]*npx purposely init drafts one[^]*not seen to hand personal data to anybody[^]*Nothing was seen to flow[^]*without a state to compare with/)
  expect(offences).toEqual([])
})
