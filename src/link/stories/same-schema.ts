import type { Check } from './edges.js'
import type { Edge } from './ports.js'

/**
 * A form and a handler that check with the same schema hold the same data, where it is the only form and the only handler to do so and
 * nothing is known of where the form's values go.
 */
export function sameSchema(checks: readonly Check[], edges: readonly Edge[]): Edge[] {
  const bySchema = new Map<string, { forms: Map<string, Check>; handlers: Map<string, Check> }>()
  for (const check of checks) {
    const [first] = check.spans
    if (!first) continue
    const key = `${first.file} ${first.start}`
    const users = bySchema.get(key) ?? { forms: new Map<string, Check>(), handlers: new Map<string, Check>() }
    bySchema.set(key, users)
    ;(check.how === 'resolver' ? users.forms : users.handlers).set(check.ref.port, check)
  }
  const sending = new Set(edges.filter(edge => /^(request|procedure|action|call)$/.test(edge.how)).map(edge => edge.from.port))
  const after = new Map<string, string[]>()
  for (const { from, to } of edges) after.set(from.port, [...after.get(from.port) ?? [], to.port])
  return [...bySchema.values()].flatMap(({ forms, handlers }): Edge[] => {
    const [form] = forms.values()
    const [handler] = handlers.values()
    if (!form || !handler || forms.size > 1 || handlers.size > 1 || form.at.file === handler.at.file) return []
    return goesOn(form.ref.port, after, sending) ? [] : [{ from: form.ref, to: handler.ref, how: 'same-schema', at: handler.at, whole: true }]
  })
}

/** Whether anything is known of where values of a port are sent. */
function goesOn(port: string, after: ReadonlyMap<string, readonly string[]>, sending: ReadonlySet<string>): boolean {
  const seen = new Set<string>()
  const left = [port]
  while (left.length > 0) {
    const one = left.pop() as string
    if (seen.has(one)) continue
    seen.add(one)
    if (sending.has(one)) return true
    left.push(...after.get(one) ?? [])
  }
  return false
}
