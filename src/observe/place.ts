import type { Node } from '../types/index.js'

/** The nodes around the current one, linked inside out: a place is remembered by the nearest. */
export interface Trail { node: Node; outer: Trail | undefined; list?: readonly Node[] }

const none: readonly Node[] = []

/**
 * The nodes of a trail, outermost first: made once for all that stands below the same node. No getter: an object literal that has one
 * takes twenty times as long to make, and a walk makes one for each call, element and declaration.
 */
export function ancestorsOf(trail: Trail | undefined): readonly Node[] {
  if (!trail) return none
  if (!trail.list) {
    const nodes: Node[] = []
    for (let one: Trail | undefined = trail; one; one = one.outer) nodes.push(one.node)
    trail.list = nodes.reverse()
  }
  return trail.list
}
