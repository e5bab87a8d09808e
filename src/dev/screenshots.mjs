// npm run screenshots   draws the pictures of the example shop's page that the documentation shows, into docs/images.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { launch } from './chromium.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const images = join(root, 'docs/images')
/** So large may a picture be that everybody clones. */
const most = 120_000

const pictures = [
  { name: 'page-overview', address: '', width: 1080, height: 640 },
  { name: 'page-data', address: 'data?group=purpose&purpose=support', width: 1080, height: 640 },
  { name: 'page-flow', address: 'flow?only=sent', width: 1080, height: 700 },
  { name: 'page-phone', address: '', width: 390, height: 760, colorScheme: 'dark' },
]

const temp = mkdtempSync(join(tmpdir(), 'purposely-screenshots-'))
const file = join(temp, 'page.html')
// links to a host would differ from clone to clone, and are not in sight
const { status } = spawnSync(process.execPath, [join(root, 'dist/bundle/bin.js'), 'inventory', '--root', join(root, 'examples/shop'), '--format', 'html', '--output', file], { stdio: 'inherit' })
if (status !== 0) throw new Error('The page could not be written: npm run build makes what it needs.')
const browser = await launch()
try {
  mkdirSync(images, { recursive: true })
  for (const { name, address, width, height, colorScheme = 'light' } of pictures) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme })
    await page.goto(`${pathToFileURL(file).href}#${address}`)
    const path = join(images, `${name}.png`)
    await page.screenshot({ path })
    await page.close()
    const { size } = statSync(path)
    console.log(`docs/images/${name}.png ${Math.round(size / 1000)} kB`)
    if (size > most) throw new Error(`${name}.png is larger than ${most / 1000} kB: show less of the page.`)
  }
} finally {
  await browser.close()
  rmSync(temp, { recursive: true })
}
