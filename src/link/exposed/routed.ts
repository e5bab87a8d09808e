import type { Node } from '../../types/index.js'
import type { CodeFile } from '../guards/file.js'
import type { World } from '../stories/ports.js'
import { mounted, routesIn } from '../stories/routes.js'

/** An address by which a function that stands somewhere else is asked for. */
export interface Address { method: string; url: string }

/** Files in which somebody gives functions an address, or mounts those who do. */
export const routing = /\.(get|post|put|patch|delete|all|use|route)\s*(<[^()]*>)?\(\s*['"`]\//

const methods = /^(get|post|put|patch|delete|all)$/

/** The functions that are given an address, wherever they stand: `router.get('/', requireUser, members.list)`, below all that routers are mounted on. */
export function routedIn(files: readonly CodeFile[], world: World): Map<Node, Address[]> {
  const found = files.map(file => routesIn(file, world, methods))
  const routed = new Map<Node, Address[]>()
  for (const { method, url, handler } of mounted(found.flatMap(one => one.routes), found.flatMap(one => one.mounts))) {
    const known = routed.get(handler.node) ?? []
    if (!known.some(one => one.url === url && one.method === method)) routed.set(handler.node, [...known, { method, url }])
  }
  return routed
}
