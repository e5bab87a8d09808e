import { createContext, useContext } from 'react'

const ThemeContext = createContext({ query: '', headers: [] as string[] })

/** A React context, and a canvas's: neither is a request. */
export function Toolbar() {
  const context = useContext(ThemeContext)
  return <nav title={context.query}>{context.headers.join(', ')}</nav>
}

export function draw(ctx: CanvasRenderingContext2D, label: string) {
  ctx.font = '12px sans-serif'
  ctx.fillText(label, 4, 4)
}
