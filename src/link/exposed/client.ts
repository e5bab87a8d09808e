import { isFunction } from '../../kit/ast.js'
import type { Node, SourceText } from '../../types/index.js'
import { takingsOf, type CodeFile } from '../guards/file.js'
import type { Resolve } from '../resolve.js'
import { hasDirective } from './outlets.js'

/** Exports of a page that run on the server alone; a build takes them, and what only they import, out of what a browser is sent. */
const onServer = /^(getServerSideProps|getStaticProps|getStaticPaths|loader|action|generateMetadata|generateStaticParams)$/
/** Files that no browser is sent, by their names. */
const ofServer = /\.server\.[cm]?[jt]sx?$/

const saysClient = /^\s*(\/\/[^\n]*\n|\/\*[^]*?\*\/|\s)*['"]use client['"]/
/** A page or layout of an application whose components run on the server unless they say otherwise. */
const appPage = /^(.*?)(?:src\/)?app\/(?:.*\/)?(?:page|layout)\.[jt]sx?$/

const isComponent = (path: string, text: string): boolean => (/\.[jt]sx$/.test(path) || /\bfrom\s*['"](react|preact|solid-js|react-dom\/client)['"]/.test(text) && /<\/|\/>/.test(text))
  && !/(^|\/)(e?mails?|email-templates|react-email)\//i.test(path)

/** The folders of such applications. */
function serverRootsIn(sources: readonly SourceText[]): string[] {
  const roots = [...new Set(sources.flatMap(({ path }) => appPage.exec(path)?.[1] ?? []))]
  return roots.filter(root => sources.some(({ path, text, language }) => language === 'js' && path.startsWith(root) && saysClient.test(text)))
}

/** The files that run in a browser: those that say so, components, and what they import. Where components run on the server unless they say otherwise, only those count. */
export function clientOf(sources: readonly SourceText[], fileAt: (path: string) => CodeFile | undefined, resolve: Resolve): SourceText[] {
  const byPath = new Map(sources.map(source => [source.path, source]))
  const roots = serverRootsIn(sources)
  const left = sources.filter(({ path, text, language }) => /^(vue|svelte|astro|html|pug)$/.test(language)
    || language === 'js' && (saysClient.test(text) || /@Component\(/.test(text) || isComponent(path, text) && !roots.some(root => path.startsWith(root) && !path.startsWith(`${root}pages/`) && !path.startsWith(`${root}src/pages/`)))).map(one => one.path)
  const found = new Set(left)
  while (left.length > 0) {
    const file = fileAt(left.pop() as string)
    if (!file || hasDirective(file.program.body, 'use server')) continue
    for (const specifier of takenAlong(file)) {
      const path = resolve(file.source.path, specifier)
      if (path !== undefined && !found.has(path) && byPath.has(path) && !ofServer.test(path)) {
        found.add(path)
        left.push(path)
      }
    }
  }
  return [...found].sort().flatMap(path => byPath.get(path) ?? [])
}

/** The functions of a page that run on the server. */
export const serversIn = (file: CodeFile): Node[] => file.tree.nodes.filter(node => isFunction(node) && onServer.test(nameOf(node, file)))

/** What a file takes along into the browser: all but what only its exports for the server name. */
function takenAlong(file: CodeFile): string[] {
  const { tree } = file
  const servers = serversIn(file)
  const isServed = (node: Node): boolean => {
    for (let parent: Node | undefined = node; parent !== undefined; parent = tree.parent(parent)) if (servers.includes(parent)) return true
    return false
  }
  const named = new Map<string, boolean>()
  if (servers.length > 0) {
    for (const node of tree.nodes) {
      if (!/^(JSX)?Identifier$/.test(node.type) || /^Import.*Specifier$/.test(tree.parent(node)?.type ?? '')) continue
      const name = node.name as string
      named.set(name, named.get(name) !== false && isServed(node))
    }
  }
  return takingsOf(file).flatMap(({ specifier, taking }) => 'local' in taking && named.get(taking.local) === true ? [] : specifier)
}

function nameOf(fn: Node, { tree }: CodeFile): string {
  const parent = tree.parent(fn)
  return String(fn.id?.name ?? (parent?.type === 'VariableDeclarator' ? parent.id.name : ''))
}
