/**
 * Whether a framework or a platform loads a file by itself: a `page` whose default export it shows, a `handler` whose exports it calls, or a
 * `start` that it runs.
 */
export function entryOf(path: string): 'page' | 'handler' | 'start' | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.(client|server|d)?\.?[cm]?[jt]sx?$|\.(vue|svelte|astro|html)$/, '')
  if (/^(route|\+server|\+page\.server|\+layout\.server|\+page|\+layout)$/.test(name) && !/\.(svelte|vue|astro)$/.test(path) || /(^|\/)(pages\/api|server\/(api|routes|middleware)|functions|netlify\/functions)\//.test(path)) return 'handler'
  if (/^(middleware|proxy|instrumentation(-client)?|hooks|entry|entry\.client|entry\.server|gatsby-browser|gatsby-ssr)$/.test(name)) return /^(middleware|proxy|instrumentation|hooks)$/.test(name) ? 'handler' : 'start'
  if (/(^|\/)(app|src\/app)\//.test(path) && /^(page|layout|template|loading|error|default|not-found|global-error)$/.test(name)) return 'page'
  if (/(^|\/)(pages|routes|views|screens)\//.test(path) || /^(_app|_document|root|App|app|\+page|\+layout|layout|error)$/.test(name)) return 'page'
  if (/(^|\/)plugins\//.test(path)) return 'start'
  return /^(main|index|server|bootstrap|client|start|worker|background|content|popup)$/i.test(name) ? 'start' : undefined
}
