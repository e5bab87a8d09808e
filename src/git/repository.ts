import { spawnSync } from 'node:child_process'
import { existsSync, realpathSync, statSync } from 'node:fs'
import { delimiter, dirname, isAbsolute, join, resolve } from 'node:path'

/** What git cannot do, as one sentence that says what to do instead. */
export class GitError extends Error {
  constructor(message: string, readonly unknown?: UnknownRef) {
    super(message)
  }
}

/** A name that stands for no commit, and those that do, so that somebody can say which may be meant. */
export interface UnknownRef { ref: string; names: readonly string[]; shallow: boolean }

/** A repository with a working tree; made for one run. */
export interface Repository {
  /** Absolute path of the top of its working tree; every call of git runs there. */
  top: string
  program: string
  env: NodeJS.ProcessEnv
}

export interface Ran { status: number; out: Buffer; err: string }

/**
 * The repository around a folder. The top is looked for here, without asking git: a hook sets GIT_DIR and GIT_INDEX_FILE relative to it, and a
 * git that is called in a folder below would then take that folder for the top.
 * @throws {GitError} outside of any, or where there is no git.
 */
export function repositoryAround(folder: string): Repository {
  const { GIT_DIR, GIT_WORK_TREE } = process.env
  const top = GIT_WORK_TREE ? resolve(GIT_WORK_TREE) : topAbove(realpathSync(folder)) ?? (GIT_DIR ? process.cwd() : undefined)
  if (top === undefined) throw new GitError('This is no git repository, so git cannot say what has changed: name the files instead, as in npx purposely check src/Form.tsx.')
  // given relative to the working directory, it must not change its meaning with it
  const named = GIT_DIR !== undefined && !isAbsolute(GIT_DIR) && existsSync(GIT_DIR) ? { GIT_DIR: resolve(GIT_DIR) } : {}
  // always said: a repository's own core.worktree would send git to look elsewhere, where nothing has changed
  return { top, program: programOnPath(), env: { ...process.env, ...named, GIT_WORK_TREE: top, ...quiet } }
}

function topAbove(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) return undefined
  }
}

/** Git as the person installed it: never one that lies in the folder it is called in, which some systems would look at first. */
function programOnPath(): string {
  const names = process.platform === 'win32' ? ['git.exe'] : ['git']
  for (const folder of (process.env.PATH ?? '').split(delimiter).filter(isAbsolute)) {
    for (const name of names) if (statSync(join(folder, name), { throwIfNoEntry: false })?.isFile() === true) return join(folder, name)
  }
  throw new GitError('git was not found: install it, or name the files instead, as in npx purposely check src/Form.tsx.')
}

/** Nothing is written, fetched or asked, and messages are in the language they are read in here. */
const quiet = {
  GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none', GIT_TERMINAL_PROMPT: '0', GIT_PAGER: '', LC_ALL: 'C', LANGUAGE: '',
}

/** A repository's own settings may name programs that git would run: those for what is asked here are set aside. */
const harmless = ['--no-pager', '--literal-pathspecs', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'diff.relative=false']

/** No diff runs a program of the repository's choice, or guesses renames. */
export const plainDiff = ['--raw', '-z', '--no-abbrev', '--no-renames', '--no-ext-diff', '--no-textconv', '--no-color', '-O/dev/null'] as const

/** Runs git at the top of a repository. @throws {GitError} when it cannot be started. */
export function runGit({ top, program, env }: Repository, args: readonly string[], input?: string): Ran {
  const { status, stdout, stderr, error } = spawnSync(program, [...harmless, ...args], { cwd: top, env, maxBuffer: Infinity, windowsHide: true, ...(input !== undefined && { input }) })
  if (error) throw new GitError(`git could not be run (${(error as NodeJS.ErrnoException).code ?? error.message}): check that git works in this folder.`)
  return { status: status ?? -1, out: stdout, err: stderr.toString('utf8') }
}

/** What git answers. @throws {GitError} when it refuses. */
export function askGit(repository: Repository, args: readonly string[], input?: string): Buffer {
  const { status, out, err } = runGit(repository, args, input)
  if (status === 0) return out
  const said = /^(?:fatal|error): (.+)$/m.exec(err)?.[1] ?? `exit code ${status}`
  if (said.includes('dubious ownership')) {
    throw new GitError('git does not read this repository, since it belongs to somebody else: git config --global --add safe.directory with its folder allows it.')
  }
  // outside of one, git diff takes other options
  if (/not a git repository|unknown option .cached/i.test(err)) throw new GitError('git sees no repository here, though there is a .git: see what git status says, or name the files instead, as in npx purposely check src/Form.tsx.')
  throw new GitError(`git could not answer (${said}): see what git status says.`)
}
