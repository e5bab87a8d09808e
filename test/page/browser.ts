import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { launch } from '../../src/dev/chromium.mjs'
import { copy, purposely } from '../cli/project.js'

let browser: Browser
beforeAll(async () => { browser = await (launch as () => Promise<Browser>)() })
afterAll(async () => { await browser?.close() })

/** How somebody looks at the page. */
export interface Look { width?: number; height?: number; colorScheme?: 'light' | 'dark'; javaScript?: boolean }

/** A tab, and what it did that no page of ours may do: requests, errors, dialogs, windows. */
export interface Tab { page: Page; offences: string[]; go(address: string): Promise<void> }

/** Opens a page from the disk, at an address behind `#`. */
export async function open(file: string, address = '', { width = 1280, height = 900, colorScheme = 'light', javaScript = true }: Look = {}): Promise<Tab> {
  const url = pathToFileURL(file).href
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, javaScriptEnabled: javaScript })
  // what does not come soon does not come
  page.setDefaultTimeout(10_000)
  const offences: string[] = []
  page.on('request', request => { if (request.url().split('#')[0] !== url) offences.push(`request ${request.url()}`) })
  page.on('pageerror', error => { offences.push(`error ${error.message}`) })
  // what the policy refuses is said here
  page.on('console', message => { if (message.type() === 'error' || message.type() === 'warning') offences.push(`console ${message.text()}`) })
  page.on('dialog', dialog => { offences.push(`dialog ${dialog.message()}`); void dialog.dismiss() })
  page.on('popup', popup => { offences.push(`popup ${popup.url()}`) })
  const go = async (to: string): Promise<void> => { await page.goto(`${url}#${to}`) }
  await go(address)
  return { page, offences, go }
}

/** The page of a folder, as the command writes it; its path. */
export async function pageOf(root: string, ...args: string[]): Promise<string> {
  const { code, err } = await purposely(root, ['inventory', '--format', 'html', '--output', 'page.html', ...args])
  expect([code, err], err).toEqual([0, 'Wrote page.html.\n'])
  return `${root}/page.html`
}

let shop: Promise<string> | undefined
/** The example shop's page. */
export const shopPage = (): Promise<string> => shop ??= pageOf(copy())

/** What stands in cells of a table's column, top to bottom, without the lines of code below it. */
export const cells = (page: Page, title: string): Promise<string[]> => page.locator(`td[data-title="${title}"]`).evaluateAll(all => all.map(cell => (cell.textContent ?? '').trim()))
