import { calleeName, endOf, isFunction, keyName, startOf, unwrap } from '../../kit/ast.js'
import { lookup } from '../../kit/frames.js'
import { linesOf } from '../../kit/lines.js'
import { originOf } from '../../kit/scope.js'
import type { ConsentCheck, ConsentStep, Location, Node, SourceText, Span, Syntax } from '../../types/index.js'
import { moduleNames } from '../module-names.js'
import type { Resolve } from '../resolve.js'
import type { WorkspacePackage } from '../workspace.js'
import { mentions, type Ground } from './checks.js'
import { climb, isHeldBackTag, isOnConsent, isSetByConsent, placeOf, tagOf, type Ending } from './climb.js'
import { codeFile, exportsOf, takingsOf, type CodeFile, type Taking } from './file.js'
import { entryOf } from './entries.js'
import { isAgreeing, saysOf } from './words.js'

/** A call or component of which is asked whether a consent stands before it. */
export interface Contacted {
  sink: string
  call: string
  begins: boolean
  file: string
  at: Span
  owner: string
}

export interface GuardsInput {
  contacts: readonly Contacted[]
  sources: readonly SourceText[]
  /** Names that the manifest gives. */
  own: ReadonlySet<string>
  parse(source: SourceText): Syntax
  resolve: Resolve
  packages: readonly WorkspacePackage[]
  /** Whether a call goes by the name of a function of the project that hands on to the recipient. */
  isWrapper(sink: string, call: string): boolean
}

/** Uses of uses of uses; farther ones are not followed. */
const maxHops = 3

type Verdict = Pick<ConsentCheck, 'verdict' | 'steps'>
const asked: Verdict = { verdict: 'asked', steps: [] }
const open: Verdict = { verdict: 'unasked', steps: [] }
const doubt = (what: string, at: Location): Verdict => ({ verdict: 'unsure', steps: [{ what, at }] })

/** Calls that call what they are handed. */
const calling = /^(use\w*Effect|onMounted|onBeforeMount|onMount|then|catch|finally|setTimeout|setInterval|queueMicrotask|requestIdleCallback|requestAnimationFrame|addEventListener|on|once|use|ready|createApp|createRoot|render|hydrate|hydrateRoot|afterNavigate|nextTick|forEach|map|subscribe|watch|startTransition|after|waitUntil|registerRootComponent|bootstrapApplication|provide\w*)$/

/** SDKs whose `init` only makes a client. */
const onServers = /(^|[-/])(node|server|admin)$|^mixpanel$/

/** Whether each contact has a consent before it, on every way that leads there. Asked for by whoever switches it on; nothing runs otherwise. */
export function findGuards({ contacts, sources, own, parse, resolve, packages, isWrapper }: GuardsInput): ConsentCheck[] {
  const texts = new Map(sources.map(source => [source.path, source]))
  const files = new Map<string, CodeFile | undefined>()
  const fileAt = (path: string): CodeFile | undefined => {
    if (!files.has(path)) {
      const source = texts.get(path)
      files.set(path, source && codeFile(source, parse))
    }
    return files.get(path)
  }
  const grounds = new Map<CodeFile, Ground>()
  const groundOf = (file: CodeFile): Ground => {
    const known = grounds.get(file)
    if (known) return known
    const setters = new Map<string, boolean>()
    const ground: Ground = {
      own, frameAt: file.frameAt,
      asksElsewhere: (specifier, path) => asksIn(resolve(file.source.path, specifier), path.at(-1) ?? '', 0),
      isSetByConsent(setter) {
        if (!setters.has(setter)) {
          setters.set(setter, false)
          setters.set(setter, isSetByConsent(setter, file.tree, ground))
        }
        return setters.get(setter) === true
      },
    }
    grounds.set(file, ground)
    return ground
  }

  /** Whether what a file exports under a name speaks of consent. */
  const asksIn = (path: string | undefined, name: string, hops: number): boolean => {
    const file = path === undefined || hops > maxHops ? undefined : fileAt(path)
    if (!file) return false
    const declared = file.tree.nodes.find(node => (isFunction(node) || node.type === 'VariableDeclarator') && node.id?.type === 'Identifier' && exportsOf(file, node.id.name as string).includes(name))
    if (declared) return mentions(declared, { own })
    return takingsOf(file).some(({ specifier, taking }) => taking.kind === 'again' && (taking.exported === name || taking.exported === '*') && asksIn(resolve(file.source.path, specifier), taking.imported === '*' ? name : taking.imported, hops + 1))
  }

  const importers = new Map<string, { file: CodeFile; taking: Taking }[]>()
  const importersOf = (path: string): { file: CodeFile; taking: Taking }[] => {
    const known = importers.get(path)
    if (known) return known
    const pattern = specifiersOf(path, packages)
    const found = sources.flatMap(source => {
      if (source.path === path || !/^(js|vue|svelte|astro|html)$/.test(source.language) || !pattern.test(source.text)) return []
      const file = fileAt(source.path)
      return file ? takingsOf(file).flatMap(({ specifier, taking }) => resolve(source.path, specifier) === path ? [{ file, taking }] : []) : []
    })
    importers.set(path, found)
    return found
  }

  const placeIn = ({ source }: CodeFile, node: Node): Location => ({ file: source.path, ...linesOf(source.text).span(startOf(node), endOf(node)) })

  /** What holds of a node: by what stands around it, else by the uses of what it stands in. */
  const judge = (file: CodeFile, node: Node, hops: number, seen: ReadonlySet<string>): Verdict => {
    const ending = climb(node, file.tree, groundOf(file))
    return judgeEnding(file, ending, node, hops, seen)
  }

  const judgeEnding = (file: CodeFile, ending: Ending, node: Node, hops: number, seen: ReadonlySet<string>): Verdict => {
    switch (ending.kind) {
      case 'checked': return ending.known === 'asked' ? asked : doubt('only a refusal is asked for', placeIn(file, node))
      case 'handed': return doubt(ending.what, placeIn(file, node))
      case 'file': return file.source.language === 'js' || file.source.language === 'html' ? judgeModule(file, hops, seen) : judgeExport(file, 'default', hops, seen)
      case 'exported': return judgeExport(file, ending.name, hops, seen)
      case 'named': return judgeName(file, ending.name, ending.member, hops, seen)
    }
  }

  /** The uses of a name, in its file and in others. */
  const judgeName = (file: CodeFile, id: Node, member: string | undefined, hops: number, seen: ReadonlySet<string>): Verdict => {
    const name = id.name as string
    const key = `${file.source.path}#${startOf(id)}.${member ?? ''}`
    if (seen.has(key)) return asked
    const inner = new Set([...seen, key])
    const home = lookup(file.frameAt(id), name)?.frame
    const verdicts = referencesTo(file, name, home, id).map(ref => judgeUse(file, ref, member, hops, inner))
    for (const exported of home === file.frameAt(file.program) ? exportsOf(file, name) : []) verdicts.push(judgeExport(file, exported, hops, inner, member))
    return together(verdicts) ?? doubt(`nobody is seen to use ${name}`, placeIn(file, id))
  }

  const judgeUse = (file: CodeFile, ref: Node, member: string | undefined, hops: number, seen: ReadonlySet<string>): Verdict | undefined => {
    const { tree } = file
    let at = ref
    if (member !== undefined) {
      const holder = tree.parent(ref)
      if (holder?.type === 'MemberExpression' && holder.object === ref) {
        if (keyName(holder) !== member) return undefined
        at = holder
      }
    }
    let parent = tree.parent(at)
    while (parent && /^(TS(As|Satisfies|NonNull)Expression|ChainExpression|AwaitExpression)$/.test(parent.type)) {
      at = parent
      parent = tree.parent(at)
    }
    if (!parent || /^(Export|Import|TS)/.test(parent.type)) return undefined
    const step = (what: string): ConsentStep => ({ what, at: placeIn(file, ref) })
    const within = (verdict: Verdict): Verdict => verdict.verdict === 'unasked' ? { ...verdict, steps: [step(nameOf(ref, member)), ...verdict.steps] } : verdict
    switch (parent.type) {
      case 'CallExpression':
      case 'NewExpression':
        if (parent.callee === at) return within(judge(file, parent, hops, seen))
        if (isOnConsent(parent)) return asked
        if (calling.test(calleeName(parent.callee as Node) ?? '')) return within(judge(file, parent, hops, seen))
        // memo(Analytics): it goes by the name that is given to what comes back
        {
          const place = placeOf(at, tree, groundOf(file))
          return place === undefined ? doubt(`${nameOf(ref, member)} is handed on as a value`, placeIn(file, ref)) : judgeEnding(file, place, parent, hops, seen)
        }
      case 'JSXClosingElement':
        return undefined
      case 'JSXOpeningElement':
        return within(judge(file, parent, hops, seen))
      case 'MemberExpression':
        if (parent.object !== at) return undefined
        return member === undefined ? within(judge(file, parent, hops, seen)) : undefined
      case 'JSXExpressionContainer': {
        const attribute = tree.parent(parent)
        if (attribute?.type !== 'JSXAttribute') return within(judge(file, parent, hops, seen))
        const name = String(attribute.name.name)
        if (isAgreeing(name) && (/accept|consent/i.test(name) || saysOf(tagOf(tree.parent(attribute) as Node)) === 'given')) return asked
        return /^on\p{Lu}/u.test(name) ? within(judge(file, attribute, hops, seen)) : doubt(`${nameOf(ref, member)} is handed on as a value`, placeIn(file, ref))
      }
      case 'UnaryExpression':
        return undefined
      default: {
        const place = placeOf(at, tree, groundOf(file))
        if (place?.kind === 'checked') return asked
        return place?.kind === 'named' && place.name !== ref ? judgeEnding(file, place, at, hops, seen) : doubt(`${nameOf(ref, member)} is handed on as a value`, placeIn(file, ref))
      }
    }
  }

  /** The uses of what a file exports. */
  const judgeExport = (file: CodeFile, name: string, hops: number, seen: ReadonlySet<string>, member?: string): Verdict => {
    const key = `${file.source.path}!${name}.${member ?? ''}`
    if (seen.has(key)) return asked
    if (hops >= maxHops) return doubt('its uses lead through more files than are followed', placeIn(file, file.program))
    const inner = new Set([...seen, key])
    const verdicts: (Verdict | undefined)[] = []
    const { path } = file.source
    for (const { file: other, taking } of importersOf(path)) {
      const uses = (local: string, of: string | undefined): void => {
        for (const ref of referencesTo(other, local, other.frameAt(other.program), undefined)) verdicts.push(judgeUse(other, ref, of, hops + 1, inner))
        // a component's markup is no program
        if (other.source.language !== 'js' && isShown(other.source, local)) verdicts.push(judgeShown(other, local, taking.at, hops + 1, inner))
      }
      if (taking.kind === 'named' && taking.imported === name) uses(taking.local, member)
      if (taking.kind === 'whole') uses(taking.local, name === 'default' ? member : name)
      if (taking.kind === 'again' && (taking.imported === name || taking.imported === '*' && name !== 'default')) verdicts.push(judgeExport(other, taking.imported === '*' ? name : taking.exported, hops + 1, inner, member))
      if (taking.kind === 'late' && takesLate(other, taking.at, name)) verdicts.push(judgeLate(other, taking.at, hops + 1, inner))
    }
    const entry = entryOf(path)
    if (entry === 'page' && name === 'default' || entry === 'handler' && (name === 'default' || /^[A-Z]+$|^(handler|loader|action|middleware|register|load|actions)$/.test(name))) verdicts.push(open)
    return together(verdicts) ?? doubt(`nobody is seen to use ${name === 'default' ? path : name}`, placeIn(file, file.program))
  }

  /** Whether an `import()` may take a name: all of it, or `.then(m => m.Analytics)`. */
  const takesLate = (file: CodeFile, at: Node, name: string): boolean => {
    const parent = file.tree.parent(at)
    const call = parent?.type === 'MemberExpression' ? file.tree.parent(parent) : undefined
    if (call?.type !== 'CallExpression') return true
    const text = file.source.text.slice(startOf(call), endOf(call))
    const others = [...text.matchAll(/\.\s*([A-Za-z_$][\w$]*)\s*[)}\n,;]/g)].map(match => match[1])
    return others.length === 0 || name === 'default' || others.includes(name) || text.includes(name)
  }

  const judgeLate = (file: CodeFile, at: Node, hops: number, seen: ReadonlySet<string>): Verdict => {
    const verdict = judge(file, at, hops, seen)
    return verdict.verdict === 'unasked' ? { ...verdict, steps: [{ what: 'import()', at: placeIn(file, at) }, ...verdict.steps] } : verdict
  }

  /** A component in the markup of another: a condition around it is not read, and so a doubt where anything there speaks of consent. */
  const judgeShown = (file: CodeFile, local: string, at: Node, hops: number, seen: ReadonlySet<string>): Verdict => {
    if (/consent|cookie|gdpr/i.test(file.source.text)) return doubt(`${local} is used in markup that speaks of consent`, placeIn(file, at))
    const verdict = judgeExport(file, 'default', hops, seen)
    return verdict.verdict === 'unasked' ? { ...verdict, steps: [{ what: local, at: placeIn(file, at) }, ...verdict.steps] } : verdict
  }

  /** What stands in a file and in no function runs when the file is loaded. */
  const judgeModule = (file: CodeFile, hops: number, seen: ReadonlySet<string>): Verdict => {
    const key = `${file.source.path}!`
    if (seen.has(key)) return asked
    const { path } = file.source
    if (file.source.language === 'html') return judgePage(file.source, placeIn(file, file.program))
    if (hops >= maxHops) return doubt('it is loaded through more files than are followed', placeIn(file, file.program))
    const inner = new Set([...seen, key])
    const users = importersOf(path)
    const verdicts = users.map(({ file: other, taking }) => {
      if (taking.kind === 'late') return judgeLate(other, taking.at, hops + 1, inner)
      const verdict = judgeModule(other, hops + 1, inner)
      return verdict.verdict === 'unasked' ? { ...verdict, steps: [{ what: 'it', at: placeIn(other, taking.at) }, ...verdict.steps] } : verdict
    })
    const entry = entryOf(path)
    if (entry === 'page' || entry === 'handler' || entry === 'start' && users.length === 0) verdicts.push(open)
    return together(verdicts) ?? doubt(`nobody is seen to load ${path}`, placeIn(file, file.program))
  }

  const sdks = new Map(contacts.flatMap(contact => {
    const file = fileAt(contact.file)
    const node = file && nodeAt(file, contact.at)
    const sdk = file ? sdkOf(file, contact.at, resolve) : ''
    // a client that is made reaches nobody yet
    // a script in a comment
    if (contact.call.startsWith('<') && node && !/^(JSXOpeningElement|Literal|TemplateElement|TemplateLiteral)$/.test(node.type)) return []
    return node && file && isMaking(node, contact, file) || contact.begins && onServers.test(sdk) ? [] : [[contact, sdk] as const]
  }))
  const begun = [...sdks.keys()].filter(one => one.begins)
  // what a function of the project hands on is asked where it does; what an SDK is handed does nothing before that is set up
  const isCovered = (contact: Contacted): boolean => {
    const sdk = sdks.get(contact)
    if (sdk === 'own' || sdk === 'project' && isWrapper(contact.sink, contact.call)) return true
    return !contact.begins && begun.some(one => one.sink === contact.sink && (sdks.get(one) === sdk || !isPackage(sdk) || !isPackage(sdks.get(one))))
  }
  return [...sdks.keys()].filter(contact => !isCovered(contact)).map(contact => {
    const file = fileAt(contact.file)
    const at: Location = { file: contact.file, ...contact.at }
    const node = file && nodeAt(file, contact.at)
    const source = texts.get(contact.file)
    const verdict = file && node ? judge(file, node, 0, new Set()) : source?.language === 'html' ? judgePage(source, at) : doubt('it stands where conditions are not read', at)
    const { sink, call, begins, owner } = contact
    return { sink, call, begins, owner, at, ...verdict }
  })
}

/** A page runs what it holds, unless a consent manager starts the script; what else on it asks is not read. */
function judgePage({ text }: SourceText, at: Location): Verdict {
  const from = text.toLowerCase().lastIndexOf('<script', at.start)
  if (from >= 0 && isHeldBackTag(text.slice(from, text.indexOf('>', from)))) return asked
  return /consent|cookiebot|onetrust|klaro|usercentrics|tarteaucitron/i.test(text) ? doubt('the page speaks of consent', at) : open
}

/** One way without a check is enough; else one doubt. */
function together(verdicts: readonly (Verdict | undefined)[]): Verdict | undefined {
  const known = verdicts.filter(one => one !== undefined)
  return known.find(one => one.verdict === 'unasked') ?? known.find(one => one.verdict === 'unsure') ?? known[0]
}

const nameOf = (ref: Node, member: string | undefined): string => `${String(ref.name)}${member === undefined ? '' : `.${member}`}`

/** All places that mean one name, without its declaration. `home`: the block that declares it. */
function referencesTo(file: CodeFile, name: string, home: ReturnType<CodeFile['frameAt']>, id: Node | undefined): Node[] {
  const { tree } = file
  return tree.nodes.filter(node => {
    if (node === id || node.type !== 'Identifier' && node.type !== 'JSXIdentifier' || node.name !== name) return false
    const parent = tree.parent(node) as Node
    if (/^(Import|Export)/.test(parent.type) || parent.type === 'MemberExpression' && parent.property === node && parent.computed !== true) return false
    if (parent.type === 'Property' && parent.key === node && parent.value !== node || parent.type === 'JSXAttribute') return false
    if (parent.type === 'VariableDeclarator' && parent.id === node || isFunction(parent) && (parent.id === node || (parent.params as Node[]).includes(node))) return false
    return lookup(file.frameAt(node), name)?.frame === home
  })
}

/** `new PostHog(key)`, `const analytics = jitsuAnalytics({ … })`: a client, which a name stands for from there. */
function isMaking(node: Node, { begins }: Contacted, { tree }: CodeFile): boolean {
  if (node.type === 'NewExpression') return true
  let parent = tree.parent(node)
  while (parent && /^(Conditional|Logical|Await|TSAs|TSSatisfies|TSNonNull|Chain)Expression$/.test(parent.type)) parent = tree.parent(parent)
  return !begins && node.type === 'CallExpression' && parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier'
}

/** The innermost node that stands exactly where something was seen, or else around it. */
function nodeAt({ tree }: CodeFile, at: Span): Node | undefined {
  return tree.nodes.findLast(node => startOf(node) === at.start && endOf(node) === at.end) ?? tree.nodes.findLast(node => startOf(node) <= at.start && endOf(node) >= at.end)
}

/** A file as an import may write it: by its path's end, as the folder it stands in, or by the package of the workspace. */
function specifiersOf(path: string, packages: readonly WorkspacePackage[]): RegExp {
  const names = moduleNames(path, packages).map(name => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const index = /(^|\/)index(\.\w+)+$/.test(path) ? ['index', '\\.'] : []
  return new RegExp(`['"\`/.@](?:${[...names, ...index].join('|')})(?:\\.\\w+)?/?['"\`]|['"\`](?:${names.join('|')})/[^'"\`\n]*['"\`]`)
}

const isShown = ({ text }: SourceText, local: string): boolean => new RegExp(`<(?:${local}|${local.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase()})[\\s/>]`).test(text)

/** What a call is one of: a package, `own` for a function of the file, `project` for what another file exports, or nothing that is imported. */
function sdkOf(file: CodeFile, at: Span, resolve: Resolve): string {
  const node = nodeAt(file, at)
  const callee: Node | undefined = node && /^(Call|New)Expression$/.test(node.type) ? node.callee as Node
    : node?.type === 'JSXOpeningElement' ? { type: 'Identifier', name: tagOf(node).split('.')[0] } : undefined
  const origin = callee && originOf(unwrap(callee), file.frameAt(node as Node))
  if (origin?.kind === 'local') return isFunction(origin.node) && origin.path.length === 0 ? 'own' : ''
  if (origin?.kind !== 'import') return ''
  if (resolve(file.source.path, origin.source) !== undefined) return 'project'
  return /^(@[^/]+\/)?[^/]+/.exec(origin.source)?.[0] ?? ''
}

const isPackage = (sdk: string | undefined): boolean => sdk !== undefined && !/^(|own|project)$/.test(sdk)
