import { useEffect, useState } from 'preact/hooks'

export const views = ['overview', 'data', 'purposes', 'recipients', 'flow', 'changes', 'open', 'gaps'] as const
export type View = typeof views[number]

/** What the page shows, as it stands behind `#`: `data?group=purpose&q=mail`. */
export interface Address {
  view: View
  params: Readonly<Record<string, string>>
}

/** Reads what stands behind `#`; whatever is no view is the overview. */
export function parseAddress(hash: string): Address {
  const [, view = '', query = ''] = /^#?([^?]*)\??(.*)$/s.exec(hash) ?? []
  return { view: views.find(one => one === view) ?? 'overview', params: Object.fromEntries(new URLSearchParams(query)) }
}

/** The address of a view; parameters that are empty are left out. */
export function addressOf(view: View, params: Readonly<Record<string, string | undefined>> = {}): string {
  const query = new URLSearchParams(Object.entries(params).flatMap(([key, value]) => value === undefined || value === '' ? [] : [[key, value]])).toString()
  return `#${view}${query === '' ? '' : `?${query}`}`
}

/** The address as it is, and as it becomes; `steps` counts the links that were followed and the ways back, not what was typed. */
export function useAddress(): Address & { steps: number } {
  const [{ hash, steps }, set] = useState({ hash: location.hash, steps: 0 })
  useEffect(() => {
    const onChange = (): void => set(before => ({ ...before, hash: location.hash }))
    const onStep = (): void => set(before => ({ hash: location.hash, steps: before.steps + 1 }))
    addEventListener('hashchange', onChange)
    addEventListener('popstate', onStep)
    return () => {
      removeEventListener('hashchange', onChange)
      removeEventListener('popstate', onStep)
    }
  }, [])
  return { ...parseAddress(hash), steps }
}

/** Changes parameters of a view without a step in the history: typing makes none. */
export function changeParams(view: View, params: Readonly<Record<string, string>>, change: Readonly<Record<string, string | undefined>>): void {
  history.replaceState(history.state, '', addressOf(view, { ...params, ...change }))
  dispatchEvent(new HashChangeEvent('hashchange'))
}
