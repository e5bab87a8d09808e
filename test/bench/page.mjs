// npm run bench -- --page [--data 50000]   how long the inventory's page of so many data takes to open, and to search and filter, from a key or a choice
// to the next picture. Medians of 15.
/* global document, requestAnimationFrame -- what runs in the page */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { launch } from '../../src/dev/chromium.mjs'

const bin = join(dirname(fileURLToPath(import.meta.url)), '../../dist/bundle/bin.js')
const fields = ['email', 'phoneNumber', 'firstName', 'lastName', 'birthDate', 'street', 'postalCode', 'city', 'iban', 'diagnosis']
const median = numbers => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

/** An application of so many data, ten a record. */
function application(root, data) {
  const models = Array.from({ length: Math.ceil(data / fields.length) }, (_, index) => `model Patient${index} {\n  id Int @id\n${fields.map(field => `  ${field} String`).join('\n')}\n}\n`)
  mkdirSync(join(root, 'prisma'), { recursive: true })
  models.forEach((_, index) => { if (index % 50 === 0) writeFileSync(join(root, `prisma/part${index}.prisma`), models.slice(index, index + 50).join('\n')) })
}

export async function benchPage(data) {
  const root = mkdtempSync(join(tmpdir(), 'purposely-bench-page-'))
  const browser = await launch()
  try {
    application(root, data)
    spawnSync(process.execPath, [bin, 'init', '--root', root], { stdio: 'ignore' })
    const { status, stderr } = spawnSync(process.execPath, [bin, 'inventory', '--root', root, '--format', 'html', '--output', join(root, 'page.html')], { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    const started = performance.now()
    await page.goto(`${pathToFileURL(join(root, 'page.html')).href}#data`)
    await page.locator('.opener').first().waitFor()
    const opened = performance.now() - started
    const times = (label, event, values) => page.evaluate(async ([which, kind, all]) => {
      const control = [...document.querySelectorAll('.filters label')].find(label => label.textContent.startsWith(which)).querySelector('input, select')
      const picture = () => new Promise(done => { requestAnimationFrame(() => { setTimeout(done) }) })
      const taken = []
      for (let run = 0; run < 15; run++) {
        control.value = all[run % all.length]
        const from = performance.now()
        control.dispatchEvent(new Event(kind, { bubbles: true }))
        await picture()
        taken.push(performance.now() - from)
      }
      return taken
    }, [label, event, values])
    const result = {
      data: Number((await page.getByRole('status').textContent()).replace(/\D*([\d,]+).*/, '$1').replace(/,/g, '')), kB: Math.round(statSync(join(root, 'page.html')).size / 1000), open: opened,
      search: median(await times('Search', 'input', ['phone', 'patient4', 'zzz', 'phone patient 12', 'e', ''])),
      filter: median(await times('Sensitivity', 'change', ['special', 'sensitive', 'any', ''])),
      group: median(await times('Group by', 'change', ['category', 'record', 'purpose', ''])),
    }
    console.log(Object.entries(result).map(([name, value]) => `${name} ${Math.round(value)}${['data', 'kB'].includes(name) ? '' : ' ms'}`).join(' · '))
  } finally {
    await browser.close()
    rmSync(root, { recursive: true })
  }
}
