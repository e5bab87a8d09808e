/** What comes back from one's own server is no caller's, and a local form is asked by its controls. */
export async function save(form: HTMLFormElement, context: { get(key: string): string }) {
  const data = new FormData(form)
  const response = await fetch('/api/save', { method: 'POST', body: data })
  const { version } = await response.json()
  return { version, trace: response.headers.get('x-trace-id'), region: context.get('region') }
}
