import { SaxesParser } from 'saxes'

/** A workflow command as GitHub's runner reads it from a line of a step's output. */
export interface Command { name: string; properties: Record<string, string>; data: string }

/** What the runner would take for commands: at the start of a line after white space, or in the old form anywhere in it. */
export function commandsIn(output: string): Command[] {
  const decode = (text: string, codes: readonly string[]): string => codes.reduce((all, code) => all.replaceAll(code, String.fromCharCode(Number.parseInt(code.slice(1), 16))), text)
  return output.split(/\r\n|[\r\n]/).flatMap(line => {
    const [, head, text = ''] = /^\s*::((?:(?!::).)+)::(.*)$/s.exec(line) ?? []
    if (head !== undefined) {
      const [name = '', ...rest] = head.split(' ')
      const properties = Object.fromEntries(rest.join(' ').split(',').filter(one => one.includes('=')).map(one => {
        const [key = '', ...value] = one.split('=')
        return [key, decode(value.join('='), ['%0D', '%0A', '%3A', '%2C', '%25'])]
      }))
      return [{ name, properties, data: decode(text, ['%0D', '%0A', '%25']) }]
    }
    const [, name] = /##\[([^\] ]+)[^\]]*\]/.exec(line) ?? []
    return name === undefined ? [] : [{ name, properties: {}, data: line }]
  })
}

export interface XmlElement { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string }

/** XML as a strict parser reads it. @throws {Error} where it is not well-formed, or holds a character that XML forbids. */
export function xmlOf(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false })
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  parser.on('error', error => { throw error })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', more => { (open.at(-1) as XmlElement).text += more })
  parser.on('closetag', () => { open.pop() })
  parser.write(text).close()
  return root.children[0] as XmlElement
}
