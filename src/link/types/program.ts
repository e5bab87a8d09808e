import { Project, ts, type Node, type SourceFile } from 'ts-morph'
import type { FileTree } from '../../types/index.js'
import type { Resolve } from '../resolve.js'
import { absolute, base, hostOf } from './host.js'
import { scriptsOf } from './scripts.js'

/** What a program is made of. */
export interface Sources {
  /** The texts of the files that ask and of those they import, by path from the root. */
  texts: ReadonlyMap<string, string>
  resolve: Resolve
  /** Where what is installed stands: the disk. */
  installed: FileTree
}

/** A program as questions go through it: paths are from the root. */
export interface Program {
  fileAt(path: string): SourceFile | undefined
  pathOf(node: Node): string
}

const components = /\.(vue|svelte|astro)$/

/** How the compiler knows a file: a component by its scripts. */
interface Named { path: string; name: string; text: string }

/**
 * The compiler's program of some files and of what they import, as far as it is the project's own: no file that no question reaches. Types
 * of packages are read where those are installed.
 */
export function programOf(sources: Sources): Program {
  const files = new Map([...sources.texts].map(([path, text]) => [path, named(path, text)]))
  const project = new Project({
    skipAddingFilesFromTsConfig: true, skipFileDependencyResolution: true,
    fileSystem: hostOf(new Map([...files.values()].map(({ name, text }) => [absolute(name), text])), sources.installed),
    compilerOptions: {
      target: ts.ScriptTarget.ES2022, lib: ['lib.es2022.d.ts'], module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler,
      allowJs: true, checkJs: false, jsx: ts.JsxEmit.Preserve, strict: true, skipLibCheck: true, noEmit: true, types: [], experimentalDecorators: true,
      allowImportingTsExtensions: true, resolveJsonModule: false, maxNodeModuleJsDepth: 0,
    },
    resolutionHost: (host, optionsOf) => ({
      resolveModuleNames: (names, from) => names.map(name => {
        const own = sources.resolve(pathOf(from, files), name)
        const file = own === undefined ? undefined : files.get(own)
        if (file) return { resolvedFileName: absolute(file.name), extension: endingOf(file.name) }
        return own === undefined ? ts.resolveModuleName(name, from, optionsOf(), host).resolvedModule : undefined
      }),
    }),
  })
  // each is read through the host: a text that is given to the project where the host has one, too, is parsed twice
  for (const { name } of files.values()) project.addSourceFileAtPath(absolute(name))
  return {
    fileAt(path) {
      const file = files.get(path)
      return file && project.getSourceFile(absolute(file.name))
    },
    pathOf: node => pathOf(node.getSourceFile().getFilePath(), files),
  }
}

function pathOf(absolutePath: string, files: ReadonlyMap<string, Named>): string {
  const path = absolutePath.slice(base.length + 1)
  const component = path.replace(/\.[jt]sx?$/, '')
  return components.test(component) && files.has(component) ? component : path
}

const endingOf = (name: string): ts.Extension => (/\.d\.[cm]?ts$/.exec(name)?.[0] ?? /\.[^.]+$/.exec(name)?.[0] ?? '.ts') as ts.Extension

function named(path: string, text: string): Named {
  const scripts = components.test(path) ? scriptsOf(text) : undefined
  return { path, name: scripts ? path + scripts.ending : path, text: scripts?.text ?? text }
}
