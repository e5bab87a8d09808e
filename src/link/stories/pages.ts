import { calleeName, propertyValue, unwrap } from '../../kit/ast.js'
import type { Node } from '../../types/index.js'
import { returnsOf } from '../exposed/returns.js'
import type { CodeFile } from '../guards/file.js'
import { componentOf } from './components.js'
import { loaderPort } from './holders.js'
import { edgesTo, paramPort, placeIn, type Edge, type World } from './ports.js'
import { definedAt, exportedAt, functionAt } from './targets.js'
import { partsOf } from './values.js'

/** What a framework hands from a page's own function to the page: `getServerSideProps`, `getStaticProps`, and `loader` to `useLoaderData()`. */
export function ofPage(file: CodeFile, world: World): Edge[] {
  if (!/\b(getServerSideProps|getStaticProps|loader)\b/.test(file.source.text)) return []
  const page = exportedAt(file.source.path, 'default', world)
  const component = page?.file === file ? componentOf(definedAt(page.node, file, world), world) : undefined
  return ['getServerSideProps', 'getStaticProps', 'loader'].flatMap((name): Edge[] => {
    const own = exportedAt(file.source.path, name, world)
    const fn = own?.file === file ? functionAt(own.node, file, world) : undefined
    if (!fn) return []
    return returnsOf(fn.node, fn.file.tree).flatMap((value): Edge[] => {
      const at = placeIn(fn.file, value)
      if (name === 'loader') return edgesTo(partsOf(withoutWrap(value), fn.file, world), { port: loaderPort(file), path: [] }, 'prop', at)
      const props = propertyValue(value, 'props')
      return component && props ? edgesTo(partsOf(props, fn.file, world), { port: paramPort(component.file, component.node, 0), path: [] }, 'prop', at) : []
    })
  })
}

/** `json({ user })`, `data({ user }, { headers })`. */
const withoutWrap = (node: Node): Node => {
  const value = unwrap(node)
  return value.type === 'CallExpression' && /^(json|typedjson|superjson|data|defer)$/.test(calleeName(value.callee as Node) ?? '') && value.arguments[0] ? value.arguments[0] as Node : value
}
