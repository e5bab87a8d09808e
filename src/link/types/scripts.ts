/** The scripts of a component. */
const script = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi

/**
 * A component's text with nothing but its scripts in it, each where it stood, so that offsets stay true; and the language they are in.
 */
export function scriptsOf(text: string): { text: string; ending: '.ts' | '.js' | '.tsx' } {
  let out = ''
  let at = 0
  let ending: '.ts' | '.js' | '.tsx' = '.js'
  for (const match of text.matchAll(script)) {
    const [whole, attributes = '', body = ''] = match
    const start = match.index + whole.indexOf('>', 7 + attributes.length) + 1
    out += blank(text.slice(at, start)) + body
    at = start + body.length
    const language = /\blang=["'](ts|tsx)["']/.exec(attributes)?.[1]
    if (language !== undefined) ending = `.${language as 'ts' | 'tsx'}`
  }
  return { text: out + blank(text.slice(at)), ending }
}

const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ')
