import type { Surface } from '../../src/types/index.js'

/** One thing a fixture says must be found, on the line on which its construct starts. */
export interface Expectation {
  line: number
  surface: Surface
  name: string
  /** Full key: `user.contact.email`. */
  category: string
  confidence: 'high' | 'low'
  whole: boolean
  /** Only what the fixture states is compared. */
  required?: boolean
  sink?: string
  slot?: string
}

/** An option that a fixture says must be seen: what is captured with it, or where the data is kept. */
export interface ExpectedSetting {
  line: number
  name: string
  omitted: boolean
  region?: string
  /** It is a consent that is given in advance. */
  consent?: true
}

const comments = [/\{\/\*\s*expect:(.*?)\*\/\}/g, /<!--\s*expect:(.*?)-->/g, /\/\*\s*expect:(.*?)\*\//g, /\/\/-?\s*expect:(.*)/g, /(?:--|#)\s*expect:(.*)/g]
const slots = new Set(['id', 'traits', 'properties', 'message', 'context', 'to', 'content'])
const surfaces = new Set(['form', 'request', 'model', 'sink', 'permission'])

/**
 * Reads `// expect: <surface> <name> <category> [required|optional] [unsure] [whole] [sink=<recipient>] [<slot>]` and blanks those
 * comments out, so that they are no evidence; the text keeps its length. A name with spaces stands in double quotes. `// expect: setting
 * <option> [omitted] [region=<code>]` speaks of how a recipient is set up, `// expect: consent <name>` of what is granted in advance.
 * @throws {Error} when an expectation cannot be read.
 */
export function readExpectations(file: string, source: string): { text: string; expectations: Expectation[]; settings: ExpectedSetting[] } {
  const found: { offset: number; said: string }[] = []
  let text = source
  for (const comment of comments) {
    text = text.replace(comment, (whole: string, said: string, offset: number) => {
      found.push({ offset, said })
      return whole.replace(/[^\r\n]/g, ' ')
    })
  }
  const rows = text.split(/\r\n|[\r\n]/)
  const lineOf = (offset: number): number => {
    const line = source.slice(0, offset).split(/\r\n|[\r\n]/).length
    let row = line - 1
    while (row < rows.length && rows[row]?.trim() === '') row++
    return row + 1
  }
  const isSetting = ({ said }: { said: string }): boolean => /^\s*(setting|consent)\s/.test(said)
  return {
    text, expectations: found.filter(one => !isSetting(one)).map(({ offset, said }) => parse(said, lineOf(offset), file)),
    settings: found.filter(isSetting).map(({ offset, said }) => parseSetting(said, lineOf(offset), file)),
  }
}

function parseSetting(said: string, line: number, file: string): ExpectedSetting {
  const [kind, name, ...rest] = said.trim().split(/\s+/)
  const region = rest.find(word => word.startsWith('region='))?.slice('region='.length)
  if (name === undefined || rest.some(word => word !== 'omitted' && !word.startsWith('region='))) throw new Error(`${file}:${line} cannot read "expect:${said}"`)
  return { line, name, omitted: rest.includes('omitted'), ...(region !== undefined && { region }), ...(kind === 'consent' && { consent: true as const }) }
}

function parse(said: string, line: number, file: string): Expectation {
  const words = [...said.matchAll(/"([^"]*)"|(\S+)/g)].map(match => match[1] ?? match[2] as string)
  const [surface, name, category, ...rest] = words
  if (surface === undefined || name === undefined || category === undefined || !surfaces.has(surface)) {
    throw new Error(`${file}:${line} cannot read "expect:${said}"`)
  }
  const expectation: Expectation = {
    line, surface: surface as Surface, name, category: category === 'user' ? 'user' : `user.${category}`, confidence: 'high', whole: false,
  }
  for (const word of rest) {
    if (word === 'required' || word === 'optional') expectation.required = word === 'required'
    else if (word === 'unsure') expectation.confidence = 'low'
    else if (word === 'whole') expectation.whole = true
    else if (word.startsWith('sink=')) expectation.sink = word.slice('sink='.length)
    else if (slots.has(word)) expectation.slot = word
    else throw new Error(`${file}:${line} does not know "${word}" in "expect:${said}"`)
  }
  return expectation
}
