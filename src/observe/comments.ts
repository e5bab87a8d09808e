import { endOf, startOf } from '../kit/ast.js'
import type { Comment, Node } from '../types/index.js'

const clean = (value: string): string => value.replace(/^\s*\*+ ?/gm, '').replace(/\s+/g, ' ').trim()

/** Directives and machine comments say nothing about a field. */
const machine = /^\s*(eslint|@ts-|prettier|istanbul|c8|v8|biome|oxlint|#region|#endregion|@purpose|tslint|jshint|webpack)/

/** Finds the comment that speaks for a node: the one right before it, or behind it on the same line. */
export function commentFinder(comments: readonly Comment[], text: string): (node: Node) => string {
  if (comments.length === 0) return () => ''
  const byEnd = new Map<number, Comment>()
  const byStart = new Map<number, Comment>()
  for (const comment of comments) {
    byEnd.set(endOf(comment as Node), comment)
    byStart.set(startOf(comment as Node), comment)
  }
  const before = (offset: number): Comment | undefined => {
    let at = offset
    while (at > 0 && /\s/.test(text[at - 1] as string)) at--
    return byEnd.get(at)
  }
  const behind = (offset: number): Comment | undefined => {
    let at = offset
    while (at < text.length && /[ \t,;]/.test(text[at] as string)) at++
    return byStart.get(at)
  }
  return node => {
    const trailing = behind(endOf(node))
    const leading = before(startOf(node))
    // a comment behind the previous field, on its line, is not ours
    const own = leading && isAlone(leading, text) ? leading : undefined
    const parts = [own, trailing].filter(one => one !== undefined && !machine.test(one.value)).map(one => clean((one as Comment).value))
    return parts.join(' ').slice(0, 300)
  }
}

function isAlone(comment: Comment, text: string): boolean {
  const start = startOf(comment as Node)
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === ''
}
