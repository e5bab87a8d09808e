// Where the browser is that the page is tested and photographed in: Debian's, or whatever CHROMIUM names.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The program's path. Throws one sentence where there is none: what is not tested must not look as if it were. */
export function chromiumPath(env = process.env) {
  if (env.CHROMIUM) {
    if (existsSync(env.CHROMIUM)) return env.CHROMIUM
    throw new Error(`CHROMIUM names ${env.CHROMIUM}, where no file is: name a Chromium's program.`)
  }
  for (const folder of (env.PATH ?? '').split(delimiter)) {
    for (const name of names) if (folder !== '' && existsSync(join(folder, name))) return join(folder, name)
  }
  throw new Error('No Chromium was found on the PATH: install it (apt-get install chromium), or name its program in the environment variable CHROMIUM.')
}

/** Starts it. Its sandbox does not work for root, who is all there is in a container. */
export const launch = () => chromium.launch({ executablePath: chromiumPath(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
