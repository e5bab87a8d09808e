import { UsageError, type Values } from './args.js'

/** What stands before a path in Markdown's links, with a slash at its end. */
export function linksOf(value: Values[string]): string | undefined {
  if (value === undefined) return undefined
  const given = value as string
  if (!/^https?:\/\//.test(given) || !URL.canParse(given)) throw new UsageError(`--links takes an address that begins with https://, not ${given}.`)
  const { href } = new URL(given)
  return href.endsWith('/') ? href : `${href}/`
}
