/*
 * Where one was in a view, kept in the history beside its address: a way back leads to the same line. A browser's own memory fails here, for the
 * view is drawn after the browser has looked for the place.
 */

interface Kept { y?: number }

const keep = (): void => history.replaceState({ y: Math.round(scrollY) } satisfies Kept, '')

/** Begins to keep it: when scrolling has come to rest, and before a link is followed. */
export function keepScroll(): void {
  history.scrollRestoration = 'manual'
  let resting: ReturnType<typeof setTimeout> | undefined
  addEventListener('scroll', () => {
    clearTimeout(resting)
    resting = setTimeout(keep, 100)
  }, { passive: true })
  const now = (): void => {
    clearTimeout(resting)
    keep()
  }
  document.addEventListener('click', now, { capture: true })
  addEventListener('pagehide', now)
}

/** Where one was when this was left; undefined where one has never been. */
export const keptScroll = (): number | undefined => (history.state as Kept | null)?.y
