import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const repository = fileURLToPath(new URL('../../', import.meta.url))

/** A fenced block of a page. */
export interface Block {
  language: string
  /** What its fence says: `title="incorrect"`, `gives="…"`. */
  said: Record<string, string>
  text: string
  /** Line of the fence, from 1. */
  line: number
}

export interface Page {
  /** Relative to the repository, forward slashes. */
  file: string
  text: string
  blocks: Block[]
}

/** One page of the documentation, with its fenced blocks. */
export function pageAt(file: string): Page {
  const text = readFileSync(join(repository, file), 'utf8')
  return { file, text, blocks: blocksIn(text) }
}

function blocksIn(text: string): Block[] {
  const blocks: Block[] = []
  const fences = /^```(\w*)([^\n]*)\n(.*?)^```$/gms
  for (const { 1: language = '', 2: info = '', 3: body = '', index } of text.matchAll(fences)) {
    const said = Object.fromEntries([...info.matchAll(/(\w+)="([^"]*)"/g)].map(match => [match[1], match[2]])) as Block['said']
    blocks.push({ language, said, text: body, line: text.slice(0, index).split('\n').length })
  }
  return blocks
}

/** The Markdown files of a folder, and those below it. */
export function pagesIn(folder: string): Page[] {
  return readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
    .map(name => `${folder}/${name.replaceAll('\\', '/')}`).filter(name => name.endsWith('.md')).sort().map(pageAt)
}

/** Every page of the project. */
export const allPages = (): Page[] => [pageAt('README.md'), pageAt('CHANGELOG.md'), ...pagesIn('docs')]

/*
 * A rule's page is executed. Blocks titled `incorrect` and `correct` are code, or manifests where the rule speaks about the manifest;
 * what they need of the other kind stands in a block titled `purposely.yml` or `code`. `also="…"` names further codes that speak.
 */
export const isManifest = (block: Block): boolean => block.language === 'yaml'

export interface Example { block: Block; files: Record<string, string> }

/** Each example as the files of a project. */
export function examplesOn(page: string, title: 'incorrect' | 'correct'): Example[] {
  const { blocks } = pageAt(page)
  const shared = blocks.filter(block => block.said.title === 'purposely.yml' || block.said.title === 'code')
  return blocks.filter(block => block.said.title === title).map(block => {
    const others = shared.filter(one => isManifest(one) !== isManifest(block))
    return { block, files: Object.fromEntries([...others, block].map(one => [isManifest(one) ? 'purposely.yml' : one.said.file ?? `src/example.${one.language}`, one.text])) }
  })
}
