import fc from 'fast-check'
import type { FileTree } from '../../src/types/index.js'

/** A small application by its parts: enough of each kind that data is asked, checked, kept and sent in and across files. */
export interface Part { kind: 'form' | 'schema' | 'model' | 'send' | 'wrapper' | 'caller'; noun: string; fields: string[]; local: string }

const fields = ['email', 'phone', 'birthDate', 'street', 'lastName', 'colour', 'amount', 'religion']
const nouns = ['Signup', 'Order', 'Patient', 'Ticket', 'Profile', 'Widget']
/** Names that say nothing of what they hold. One in another language would: what language a file speaks is evidence. */
const locals = ['a', 'it', 'one', 'x1', 'tmp', 'thing', '$v']

export const parts = fc.array(fc.record({
  kind: fc.constantFrom<Part['kind']>('form', 'schema', 'model', 'send', 'wrapper', 'caller'),
  noun: fc.constantFrom(...nouns), fields: fc.uniqueArray(fc.constantFrom(...fields), { minLength: 1, maxLength: 4 }), local: fc.constantFrom(...locals),
}), { minLength: 1, maxLength: 5 })

const written: Readonly<Record<Part['kind'], (part: Part, index: number) => string>> = {
  form: ({ noun, fields: all, local }) => `import { useForm } from 'react-hook-form'

export function ${noun}Form() {
  const ${local} = useForm()
  return (
    <form>
${all.map(field => `      <input {...${local}.register('${field}')} name="${field}" required />`).join('\n')}
    </form>
  )
}
`,
  schema: ({ noun, fields: all }) => `import { z } from 'zod'

export const ${noun.toLowerCase()}Schema = z.object({
${all.map(field => `  ${field}: z.string().min(1),`).join('\n')}
})
`,
  model: ({ noun, fields: all, local }) => `import mongoose from 'mongoose'

const ${local} = new mongoose.Schema({
${all.map(field => `  ${field}: { type: String, required: true },`).join('\n')}
})
export default mongoose.model('${noun}', ${local})
`,
  send: ({ noun, fields: all, local }) => `import posthog from 'posthog-js'

export function tell${noun}(${local}: Record<string, string>) {
  posthog.capture('seen', {
${all.map(field => `    ${field}: ${local}.${field},`).join('\n')}
  })
}
`,
  wrapper: ({ local }) => `import posthog from 'posthog-js'

export const track = (name: string, ${local}: object) => posthog.capture(name, ${local})
`,
  caller: ({ noun, fields: all, local }) => `import { track } from './wrapper'

export function after${noun}(${local}: Record<string, string>) {
  track('after', {
${all.map(field => `    ${field}: ${local}.${field},`).join('\n')}
  })
}
`,
}

/** The files of some parts; `from` keeps the paths of one program apart from those of another. */
export function filesOf(some: readonly Part[], from = 'src'): Record<string, string> {
  return Object.fromEntries(some.map((part, index) => {
    const name = part.kind === 'wrapper' ? 'wrapper' : `${part.kind}-${index}`
    return [`${from}/${name}.${part.kind === 'form' ? 'tsx' : 'ts'}`, written[part.kind](part, index)]
  }))
}

export const manifestText = `version: 1
purposes:
  signup: { description: Let people sign up., where: [Signup, Order], data: { email, last_name? }, basis: contract, retention: P1Y }
recipients:
  posthog: { for: [], receives: [unique_id] }
`

/** A tree that stands nowhere but in memory. */
export function treeOf(files: Readonly<Record<string, string>>): FileTree {
  const paths = Object.keys(files)
  const bytes = (path: string): Uint8Array => new TextEncoder().encode(files[path])
  return {
    list(folder) {
      const below = paths.filter(path => folder === '' || path.startsWith(`${folder}/`)).map(path => folder === '' ? path : path.slice(folder.length + 1))
      const names = [...new Set(below.map(path => path.split('/')[0] as string))]
      return names.map(name => ({ name, kind: below.includes(name) ? 'file' : 'folder' }))
    },
    kind: path => path in files ? 'file' : paths.some(each => path === '' || each.startsWith(`${path}/`)) ? 'folder' : undefined,
    size: path => bytes(path).length,
    read: (path, length) => bytes(path).slice(0, length),
  }
}
