import { calleeName, propertyValue, unwrap } from '../../kit/ast.js'
import type { Node } from '../../types/index.js'
import { returnsOf } from '../exposed/returns.js'
import type { CodeFile } from '../guards/file.js'
import { componentOf } from './components.js'
import { loaderPort, propsPort } from './holders.js'
import { edgesTo, paramPort, placeIn, type Edge, type Ref, type World } from './ports.js'
import { definedAt, exportedAt, functionAt } from './targets.js'
import { partsOf } from './values.js'

/** What a framework hands from a page's own function to the page: `getServerSideProps`, `getStaticProps`, `loader` to `useLoaderData()`, `load` to `data`. */
export function ofPage(file: CodeFile, world: World): Edge[] {
  const loading = /^(.*\/)?(\+(?:page|layout))(?:\.server)?\.[jt]s$/.exec(file.source.path)
  if (loading) return given('load', { port: propsPort(`${loading[1] ?? ''}${loading[2] as string}.svelte`), path: ['data'] })
  if (!/\b(getServerSideProps|getStaticProps|loader)\b/.test(file.source.text)) return []
  const page = exportedAt(file.source.path, 'default', world)
  const component = page?.file === file ? componentOf(definedAt(page.node, file, world), world) : undefined
  const props = component && { port: paramPort(component.file, component.node, 0), path: [] }
  return [...given('loader', { port: loaderPort(file), path: [] }), ...props ? [...given('getServerSideProps', props, 'props'), ...given('getStaticProps', props, 'props')] : []]

  function given(name: string, to: Ref, below?: string): Edge[] {
    const own = exportedAt(file.source.path, name, world)
    const fn = own?.file === file ? functionAt(own.node, file, world) : undefined
    return fn ? returnsOf(fn.node, fn.file.tree).flatMap((value): Edge[] => {
      const held = below === undefined ? withoutWrap(value) : propertyValue(value, below)
      return held ? edgesTo(partsOf(held, fn.file, world), to, 'prop', placeIn(fn.file, value)) : []
    }) : []
  }
}

/** `json({ user })`, `data({ user }, { headers })`. */
const withoutWrap = (node: Node): Node => {
  const value = unwrap(node)
  return value.type === 'CallExpression' && /^(json|typedjson|superjson|data|defer)$/.test(calleeName(value.callee as Node) ?? '') && value.arguments[0] ? value.arguments[0] as Node : value
}
